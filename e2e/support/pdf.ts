import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** What comes out of the printer, as text. `width` and `height` in millimetres, of the first page. */
export type Paper = { file: string; width: number; height: number; pages: string[] };

const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1e8 });

/**
 * Prints the page as the browser's "Save as PDF" does, on the paper that its style sheets ask for; where they ask for
 * none, on the paper that lies in the printer.
 */
export async function print(page: Page, format: 'A4' | 'Letter' = 'Letter'): Promise<Paper> {
  const file = test.info().outputPath(`${Math.random().toString(36).slice(2)}.pdf`);
  await page.pdf({ path: file, format, preferCSSPageSize: true, tagged: true });
  const info = run('pdfinfo', file);
  const [, count] = /^Pages: +(\d+)/m.exec(info) ?? [];
  const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(info) ?? [];
  const millimetres = (points?: string) => (Number(points) * 25.4) / 72;
  // A form feed ends each page.
  const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, Number(count));
  return { file, width: millimetres(width), height: millimetres(height), pages };
}

/** The text that stands in the first so many millimetres of the first page. */
export const textAbove = ({ file }: Paper, millimetres: number): string => {
  const height = `${Math.round((millimetres / 25.4) * 72)}`;
  return run(
    'pdftotext',
    '-r',
    '72',
    '-x',
    '0',
    '-y',
    '0',
    '-W',
    '9999',
    '-H',
    height,
    '-l',
    '1',
    '-layout',
    file,
    '-',
  );
};

/** Text for comparison: letters as they are read, without white space and without signs that turn the text around. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

/** The pixels of the first page that are neither black nor white nor grey, at 50 dots an inch. */
export function colouredPixels({ file }: Paper): number {
  const image = execFileSync('pdftoppm', ['-r', '50', '-f', '1', '-l', '1', file], { maxBuffer: 1e8 });
  // Plain old PPM: three lines of header, then three bytes for each pixel.
  const [header = ''] = /^P6\s+\d+\s+\d+\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? [];
  let coloured = 0;
  for (let at = header.length; at + 2 < image.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = image.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured += 1;
  }
  return coloured;
}

/** What a phone reads off a printed page: the text of the QR code, at 150 dots an inch. */
export function codeOn({ file }: Paper, page = 1): string {
  const picture = execFileSync('pdftoppm', ['-r', '150', '-f', `${page}`, '-l', `${page}`, file], { maxBuffer: 1e8 });
  const [header = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const data = new Uint8Array(picture.subarray(header.length));
  return decodeQR({ width: Number(width), height: Number(height), data }, { timeLimit: 10_000, effort: 4 });
}

/** A printed page as a phone photographs it: a PNG picture. */
export const photoOf = ({ file }: Paper): Buffer =>
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', file], { maxBuffer: 1e8 });

/** Facts of a file as pdfinfo names them: "Tagged", "Pages", "Page size", "File size". */
export const factsOf = ({ file }: Paper): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', file)
      .split('\n')
      .map((line) => /^([^:]+):\s+(.*)$/.exec(line)?.slice(1) ?? [])
      .filter((pair) => pair.length === 2) as [string, string][],
  );

/** What is read aloud for the pictures of a tagged file, in their order. Chromium writes them in the open. */
export const alternativesOf = ({ file }: Paper): string[] =>
  [...readFileSync(file, 'latin1').matchAll(/\/Alt \(([^)]*)\)/g)].map(([, text]) => text as string);
