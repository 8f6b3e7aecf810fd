import { correction, generate, mode } from 'lean-qr';

/** A QR code as the path of an SVG: dark modules as rows of unit squares, and the width with its quiet zone. */
export function qrPath(text: string): { path: string; size: number } {
  const border = 4;
  const level = { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M };
  const symbol = generate(mode.alphaNumeric(text), level);
  let path = '';
  for (let y = 0; y < symbol.size; y++) {
    for (let x = 0; x < symbol.size; x++) {
      if (!symbol.get(x, y)) continue;
      let end = x;
      while (symbol.get(end, y)) end++;
      path += `M${x + border} ${y + border}h${end - x}v1h${x - end}z`;
      x = end;
    }
  }
  return { path, size: symbol.size + 2 * border };
}
