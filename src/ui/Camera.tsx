import { useEffect, useRef, useState } from 'preact/hooks';
import { type CameraProblem, codeReader, problemOf } from '../site/camera.ts';
import { cameraStream, hasCamera } from '../site/platform.ts';

type State = { is: 'off' } | { is: 'starting' } | { is: 'on' } | { is: 'failed'; why: CameraProblem };

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
    if (!hasCamera()) return setState({ is: 'failed', why: 'insecure' });
    setState({ is: 'starting' });
    try {
      const own = await cameraStream();
      stream.current = own;
      if (!video.current) return end();
      video.current.srcObject = own;
      await video.current.play();
      const look = await codeReader();
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
