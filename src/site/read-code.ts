import { decodeQR } from 'qr/decode.js';

/**
 * The text of the QR code in a picture of RGBA bytes; null if none can be read. `patience` is how long it may
 * take, in milliseconds: a camera brings another picture soon, a photo is all there is.
 */
export function readCode(
  picture: { width: number; height: number; data: Uint8ClampedArray },
  patience = 60,
): string | null {
  try {
    return decodeQR(picture, { timeLimit: patience });
  } catch {
    // Most pictures of a camera hold no code, and the library says so by throwing.
    return null;
  }
}
