import decodeQR from 'qr/decode.js';

/** A picture in red, green, blue and opacity, four bytes for each pixel. */
type Picture = { width: number; height: number; data: Uint8ClampedArray };

/** The text of a QR code in a picture; undefined if none can be read. `patience` in milliseconds. */
export function readQr(picture: Picture, patience: number): string | undefined {
  try {
    return decodeQR(picture, { timeLimit: patience, effort: 4 });
  } catch {
    return undefined;
  }
}
