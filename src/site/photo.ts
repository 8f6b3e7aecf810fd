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

type Detector = { detect(picture: ImageBitmap): Promise<{ rawValue: string }[]> };
type Detectors = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

/** What the browser itself reads; undefined where it has no reader. */
async function nativeCode(picture: ImageBitmap): Promise<string | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
  if (!BarcodeDetector) return undefined;
  try {
    if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
    const [first] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
    return first?.rawValue;
  } catch {
    return undefined;
  }
}
