import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { useCamera } from '../../../ui/Camera.tsx';

type Props = { t: Translate; onFound(text: string): void; onClose(): void };

/** The camera, until it has read a code. Pictures are looked at and forgotten; none leaves the device. */
export default function Camera({ t, onFound, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  const { state, start, video } = useCamera(onFound);
  useEffect(() => {
    close.current?.focus();
    void start();
  }, []);

  return (
    <div class="vcam">
      {state.is === 'failed' ? (
        <p class="slip slip-pit" role="alert">
          {t(state.why === 'refused' ? 'verify.camera.denied' : 'verify.camera.missing')}
        </p>
      ) : (
        <>
          <figure aria-label={t('verify.camera.view')}>{video}</figure>
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
