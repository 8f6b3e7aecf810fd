import { decodeQR } from 'qr/decode.js';

/** The text of the QR code in a picture of RGBA bytes; null if none can be read. */
export function readCode(picture: { width: number; height: number; data: Uint8ClampedArray }): string | null {
  try {
    return decodeQR(picture, { timeLimit: 60 });
  } catch {
    // Most pictures of a camera hold no code, and the library says so by throwing.
    return null;
  }
}
