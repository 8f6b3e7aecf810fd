import { useRef, useState } from 'preact/hooks';
import type { CameraProblem } from '../../../site/camera.ts';
import { type PlainKey, translator } from '../../../site/words.ts';
import { useCamera } from '../../../ui/Camera.tsx';
import type { SavingProps } from '../../learners/Saving.tsx';
import { useRestore } from '../restore/Restore.tsx';
import { Undo } from '../restore/Undo.tsx';
import { join, missingParts, type Received, ranges, readFrame, receive } from './frames.ts';

const sentences: Record<CameraProblem, PlainKey> = {
  insecure: 'transfer.insecure',
  refused: 'transfer.refused',
  absent: 'transfer.absent',
  busy: 'transfer.busy',
};

/** Reads the codes that another device shows, and goes on as with a file. */
export function Receive({ fileHref, ...props }: SavingProps & { fileHref: string }) {
  const t = translator(props.words, props.lang);
  const { open, view } = useRestore(props);
  const [received, setReceived] = useState<Received | null>(null);
  const [damaged, setDamaged] = useState(false);
  /** The same as the state, for what happens between two renders. */
  const latest = useRef<Received | null>(null);
  const { state, start, stop, video } = useCamera(take);

  function take(text: string) {
    const frame = readFrame(text);
    if (!frame) return;
    const next = receive(latest.current, frame);
    if (next === latest.current) return;
    latest.current = next;
    setReceived(next);
    setDamaged(false);
    if (next.parts.size < next.total) return;
    const whole = join(next);
    latest.current = null;
    if (whole === null) return setDamaged(true);
    stop();
    setReceived(null);
    void open(whole);
  }

  const left = received ? missingParts(received) : [];
  const percent = received ? Math.floor((100 * received.parts.size) / received.total) : 0;
  return (
    <>
      {(state.is === 'off' || state.is === 'failed') && (
        <p>
          <button class="btn" type="button" onClick={start}>
            {t('transfer.camera')}
          </button>
        </p>
      )}
      {state.is === 'starting' && <p>{t('transfer.starting')}</p>}
      {video}
      <div role="status">
        {state.is === 'failed' && (
          <p>
            {t(sentences[state.why])} <a href={fileHref}>{t('transfer.useFile')}</a>
          </p>
        )}
        {damaged && <p>{t('transfer.damaged')}</p>}
        {/* Said in quarters: each code would be a stream of words. */}
        {state.is === 'on' && (
          <p class="vh">{received ? t('transfer.part', { n: 25 * Math.floor(percent / 25) }) : t('transfer.hold')}</p>
        )}
      </div>
      {state.is === 'on' && (
        <>
          {received ? (
            <>
              <label class="restore-bar">
                {t('transfer.got', { n: received.parts.size, all: received.total })}
                <progress max={received.total} value={received.parts.size} />
              </label>
              {left.length <= received.total / 2 && (
                <p class="num">
                  {t('transfer.missing')} <bdi>{ranges(left)}</bdi>
                </p>
              )}
            </>
          ) : (
            <p aria-hidden="true">{t('transfer.hold')}</p>
          )}
          <p>
            <button class="btn btn-2 btn-s" type="button" onClick={stop}>
              {t('transfer.cameraOff')}
            </button>
          </p>
        </>
      )}
      {view}
      <Undo {...props} />
    </>
  );
}
