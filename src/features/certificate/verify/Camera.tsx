import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/t.ts';
import { nativeCode, pixelsOf } from './photo.ts';

type Props = { t: Translate; onFound(text: string): void; onClose(): void };

/** Milliseconds between two looks, so that a cheap phone stays cool. */
const pause = 250;

/** The camera, until it has read a code. Pictures are looked at and forgotten; none leaves the device. */
export default function Camera({ t, onFound, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<'denied' | 'missing' | null>(null);

  useEffect(() => {
    let stream: MediaStream | undefined;
    let stopped = false;
    close.current?.focus();

    async function look() {
      const { readQr } = await import('./read-qr.ts');
      while (!stopped) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const picture = video.current;
        if (stopped || !picture?.videoWidth) continue;
        const scale = Math.min(1, 1000 / Math.max(picture.videoWidth, picture.videoHeight));
        const text =
          (await nativeCode(picture)) ??
          readQr(pixelsOf(picture, picture.videoWidth * scale, picture.videoHeight * scale) as ImageData, 120);
        if (text && !stopped) {
          onFound(text);
          return;
        }
      }
    }

    async function begin() {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: { facingMode: 'environment', width: { ideal: 1280 } },
        });
      } catch (error) {
        setProblem((error as Error).name === 'NotAllowedError' ? 'denied' : 'missing');
        return;
      }
      if (stopped || !video.current) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      await look();
    }

    void begin();
    return () => {
      stopped = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  return (
    <div class="vcam">
      {problem ? (
        <p class="slip slip-pit" role="alert">
          {t(`verify.camera.${problem}`)}
        </p>
      ) : (
        <>
          <video ref={video} muted playsInline aria-label={t('verify.camera.view')} />
          <p>{t('verify.camera.hint')}</p>
        </>
      )}
      <p>
        <button class="btn btn-2" type="button" ref={close} onClick={onClose}>
          {t('verify.camera.close')}
        </button>
      </p>
    </div>
  );
}
