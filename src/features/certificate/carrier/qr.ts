import { type Bitmap2D, type Correction, correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Width of the symbol on paper without its quiet zone, in millimetres, and the least that a module may measure. */
export const qrSize = 32;
export const leastModule = 0.4;

/** Version 15 has 77 modules: 32 mm of paper make each 0.416 mm wide. */
const largestVersion = 15;

/** The symbol of a link with this much correction; undefined if it does not fit into one that prints well. */
function symbolOf(link: string, level: Correction): Bitmap2D | undefined {
  const at = link.lastIndexOf('#') + 1;
  const parts = [mode.bytes(new TextEncoder().encode(link.slice(0, at))), mode.numeric(link.slice(at))];
  try {
    // A link of ours is a short address and hundreds of digits; in a mode of their own these take two versions less.
    return generate(mode.multi(...(at > 0 ? parts : parts.slice(1))), {
      minCorrectionLevel: level,
      maxCorrectionLevel: level,
      maxVersion: largestVersion,
    });
  } catch {
    // The library has no other way to say that there are too many data.
    return undefined;
  }
}

/** Whether a link fits into a symbol that prints well. */
export const fits = (link: string): boolean => symbolOf(link, correction.L) !== undefined;

/**
 * The QR symbol of a link. Restores up to 15 per cent of lost modules, 7 per cent where the name is so long that more
 * would make the modules too fine.
 * @throws if the link does not fit.
 */
export function qrOf(link: string): Bitmap2D {
  const symbol = symbolOf(link, correction.M) ?? symbolOf(link, correction.L);
  if (!symbol) throw new Error('The link does not fit into a QR code that can be printed');
  return symbol;
}

/** Width of one module on paper, in millimetres. */
export const moduleWidth = ({ size }: Pick<Bitmap2D, 'size'>): number => qrSize / size;

/**
 * The symbol as the address of an SVG picture, for <img>. Its quiet zone is a tenth of its width on each side, four
 * modules or more, so that every symbol has the same proportions on paper.
 */
export function qrPicture(symbol: Bitmap2D): string {
  const margin = symbol.size / 10;
  const width = symbol.size + 2 * margin;
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${-margin} ${-margin} ${width} ${width}' shape-rendering='crispEdges'>` +
    `<path fill='#fff' d='M${-margin} ${-margin}h${width}v${width}h${-width}z'/><path d='${toSvgPath(symbol)}'/></svg>`;
  return `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}
