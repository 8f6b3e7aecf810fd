import { codeDetector } from './platform.ts';

/** Longest side of what is looked at, in pixels: smaller first, since a code in a sharp photo is found faster so. */
const sides = [1200, 2000, 800];

/** Milliseconds for one look at a photo. */
const patience = 1500;

/**
 * Looks for a QR code in a picture file; undefined if there is none that can be read. The browser's own reader is used
 * where there is one.
 */
export async function codeInPhoto(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const found = await nativeCode(picture);
  if (found) return found;
  const { readCode } = await import('./read-code.ts');
  for (const side of sides) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const pixels = pixelsOf(picture, Math.round(picture.width * scale), Math.round(picture.height * scale));
    const text = pixels && readCode(pixels, patience);
    if (text) return text;
  }
  return undefined;
}

function pixelsOf(picture: ImageBitmap, width: number, height: number): ImageData | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  return context?.getImageData(0, 0, width, height);
}

/** What the browser itself reads; undefined where it has no reader or finds nothing. */
async function nativeCode(picture: ImageBitmap): Promise<string | undefined> {
  const found = await (await codeDetector())?.detect(picture).catch(() => []);
  return found?.[0]?.rawValue;
}
