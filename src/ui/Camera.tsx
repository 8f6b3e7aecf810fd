import { useEffect, useRef, useState } from 'preact/hooks';

/** The reader of bar codes that some browsers have; TypeScript does not know it yet. */
type Detector = { detect(source: CanvasImageSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

export type CameraProblem = 'insecure' | 'refused' | 'absent' | 'busy';
type State = { is: 'off' } | { is: 'starting' } | { is: 'on' } | { is: 'failed'; why: CameraProblem };

/** Widest picture that is looked at: enough for 85 modules, little enough for a cheap phone. */
const widest = 720;

/** Reads the QR code in a picture: its text, or null. */
type Look = (video: HTMLVideoElement) => Promise<string | null>;

async function ownReader(): Promise<Look> {
  const { readCode } = await import('../site/read-code.ts');
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
async function reader(): Promise<Look> {
  const Browsers = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Browsers || !(await Browsers.getSupportedFormats()).includes('qr_code')) return ownReader();
  const detector = new Browsers({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}

/**
 * The camera of this device, looking for QR codes. `onText` is called with the text of each that is seen, often the
 * same several times. Show `video` where the person should see what the camera sees.
 */
export function useCamera(onText: (text: string) => void) {
  const [state, setState] = useState<State>({ is: 'off' });
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream | null>(null);
  /** Kept in a ref, because the loop outlives the render it began in. */
  const seen = useRef(onText);
  seen.current = onText;

  function end() {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
  }
  useEffect(() => end, []);

  async function start() {
    // Missing on plain HTTP.
    if (!navigator.mediaDevices?.getUserMedia) return setState({ is: 'failed', why: 'insecure' });
    setState({ is: 'starting' });
    try {
      const own = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      stream.current = own;
      if (!video.current) return end();
      video.current.srcObject = own;
      await video.current.play();
      const look = await reader();
      setState({ is: 'on' });
      while (stream.current === own && video.current) {
        const text = await look(video.current);
        if (text !== null && stream.current === own) seen.current(text);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    } catch (error) {
      end();
      setState({ is: 'failed', why: problemOf(error) });
    }
  }

  function stop() {
    end();
    setState({ is: 'off' });
  }

  return { state, start, stop, video: <video class="lens" ref={video} muted playsInline hidden={state.is !== 'on'} /> };
}
