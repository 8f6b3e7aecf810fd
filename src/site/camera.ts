import { codeDetector } from './platform.ts';

export type CameraProblem = 'insecure' | 'refused' | 'absent' | 'busy';

/** Widest picture that is looked at: enough for 85 modules, little enough for a cheap phone. */
const widest = 720;

/** Reads the QR code in a picture: its text, or null. */
type Look = (video: HTMLVideoElement) => Promise<string | null>;

async function ownReader(): Promise<Look> {
  const { readCode } = await import('./read-code.ts');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    if (!context || side === 0) return null;
    const size = Math.min(side, widest);
    if (canvas.width !== size) canvas.width = canvas.height = size;
    const [left, top] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
    context.drawImage(video, left, top, side, side, 0, 0, size, size);
    return readCode(context.getImageData(0, 0, size, size));
  };
}

/** The browser's own reader where there is one, since it is faster; else one in script. */
export async function codeReader(): Promise<Look> {
  const detector = await codeDetector();
  return detector ? async (video) => (await detector.detect(video))[0]?.rawValue ?? null : ownReader();
}

/** Why a camera could not be used. */
export function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}
