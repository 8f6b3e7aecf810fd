import { useStore } from '@nanostores/preact';
import type { FunctionComponent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { codeInPhoto } from '../../../site/photo.ts';
import { hasCamera as deviceHasCamera } from '../../../site/platform.ts';
import { translator, type Words } from '../../../site/words.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { recordsOf } from '../../backup/store.ts';
import type { Register } from '../issue/register/register.ts';
import type { Issuers } from '../issuers.ts';
import { $registers, $trust, forgetIssuer, keepList, startTrust } from '../store.ts';
import { findIn } from './find-in-file.ts';
import { lookUp } from './look-up.ts';
import { acceptedList, ownedLists } from './trusted-lists.ts';
import { VerifyResult } from './VerifyResult.tsx';
import { type Trust, type Verdict, verifyText } from './verify.ts';

type CameraProps = Parameters<typeof import('./Camera.tsx')['default']>[0];
type Props = { list: Issuers; words: Words; lang: string };

/** Checks a certificate on this device, however it comes: by link, camera, photo, file, pasted text or typed code. */
export function Verify({ list, words, lang }: Props) {
  const t = translator(words, lang);
  const id = useId();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState('');
  const [pasted, setPasted] = useState('');
  const [Camera, setCamera] = useState<FunctionComponent<CameraProps> | null>(null);
  const [hasCamera, setHasCamera] = useState(false);
  const opened = useRef<Register[]>([]);
  const last = useRef<() => Promise<Verdict> | Verdict>(() => ({ state: 'unreadable', asOf: list.date }));
  const scan = useRef<HTMLButtonElement>(null);
  const local = useStore($trust, { ssr: () => ({ added: [], lists: {} }) });
  const trustNow = (): Trust => {
    const { added, lists } = $trust.get();
    return { list, added, status: ownedLists(lists, list, added) };
  };

  async function decide(find: () => Promise<Verdict> | Verdict) {
    setSaid('');
    last.current = find;
    await startTrust();
    setVerdict(await find());
  }
  const read = (text: string) => decide(() => verifyText(text, trustNow(), Date.now()));

  useEffect(() => {
    void startTrust();
    setHasCamera(deviceHasCamera());
    const follow = () => {
      if (location.hash.length < 2) return;
      const link = location.href;
      // Whoever uses this browser next finds no certificate of somebody else in its history.
      history.replaceState(history.state, '', location.pathname + location.search);
      void read(link);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  async function openFile(file: File) {
    setBusy(true);
    setVerdict(null);
    setSaid(t('verify.reading'));
    try {
      const found = await findIn(file, codeInPhoto);
      if (found.kind === 'code') await read(found.text);
      else if (found.kind === 'badge') await decide(() => found.verify(trustNow(), Date.now()));
      else if (found.kind === 'register') {
        opened.current = [...opened.current, found.register];
        setSaid(t('verify.registerOpened', { n: found.register.entries.length }));
      } else if (found.kind === 'status') setSaid(t(`verify.list.${await takeList(found.text)}`));
      else if (found.kind === 'too-large') setSaid(t('verify.tooLarge'));
      else await decide(() => ({ state: 'unreadable', reason: 'noCode', asOf: list.date }));
    } catch {
      setSaid(t('verify.failed'));
    } finally {
      setBusy(false);
    }
  }

  async function takeList(text: string): Promise<'taken' | 'foreign' | 'older' | 'future'> {
    await startTrust();
    const { added, lists } = $trust.get();
    const own = acceptedList(text, lists, list, added, Date.now());
    if (typeof own === 'string') return own;
    await keepList(own.kid, text);
    return 'taken';
  }

  async function find(event: SubmitEvent) {
    event.preventDefault();
    setVerdict(null);
    await startTrust();
    const events = await recordsOf('everybody').catch(() => []);
    const registers = [...opened.current, ...Object.values($registers.get())];
    const found = lookUp(typed, registers, events, trustNow(), Date.now());
    if (found === 'mistyped' || found === 'unknown') return setSaid(t(`verify.${found}`));
    await decide(() => {
      const again = lookUp(typed, registers, events, trustNow(), Date.now());
      return typeof again === 'string' ? found : again;
    });
  }

  async function openCamera() {
    setVerdict(null);
    setSaid('');
    const { default: Loaded } = await import('./Camera.tsx');
    setCamera(() => Loaded);
  }
  function closeCamera() {
    setCamera(null);
    setTimeout(() => scan.current?.focus());
  }
  const again = async () => setVerdict(await last.current());

  return (
    <div class="scripted">
      <div class="vform">
        <div>
          {Camera ? (
            <Camera
              t={t}
              onClose={closeCamera}
              onFound={(text) => {
                setCamera(null);
                void read(text);
              }}
            />
          ) : (
            <p class="row">
              {hasCamera && (
                <button class="btn" type="button" ref={scan} onClick={openCamera}>
                  {t('verify.scan')}
                </button>
              )}
              <FileButton
                label={t('verify.open')}
                look={hasCamera ? 'btn-2' : ''}
                accept="image/*,.json,.svg,.png,.txt,application/json"
                disabled={busy}
                onFiles={([file]) => void openFile(file)}
              />
            </p>
          )}
          {!hasCamera && <p class="hint vhint">{t('verify.noCamera')}</p>}
          <details class="vpaste">
            <summary>{t('verify.paste')}</summary>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void read(pasted);
              }}
            >
              <label for={`${id}-text`}>{t('verify.pasteLabel')}</label>
              <textarea
                id={`${id}-text`}
                class="inp"
                rows={4}
                dir="ltr"
                spellcheck={false}
                value={pasted}
                onInput={(event) => setPasted(event.currentTarget.value)}
              />
              <button class="btn btn-2 btn-s" type="submit">
                {t('verify.check')}
              </button>
            </form>
          </details>
        </div>
        <form class="vtype" onSubmit={find}>
          <label for={`${id}-code`}>{t('verify.type')}</label>
          <div class="row vtype-row">
            <input
              id={`${id}-code`}
              class="inp"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              autocomplete="off"
              spellcheck={false}
              dir="ltr"
              aria-describedby={`${id}-hint`}
            />
            <button class="btn btn-2" type="submit">
              {t('verify.lookUp')}
            </button>
          </div>
          <p id={`${id}-hint`}>{t('verify.typeHint')}</p>
        </form>
      </div>
      <p class="vsay" role="status">
        {said}
      </p>
      {verdict && (
        <div class="vres">
          <VerifyResult
            verdict={verdict}
            t={t}
            lang={lang}
            here={location.host}
            onAdded={again}
            onForget={async () => {
              if (verdict.publicKey) await forgetIssuer(verdict.publicKey);
              await again();
            }}
          />
        </div>
      )}
      {local.added.length > 0 && !verdict && (
        <p class="hint vhint">{t('verify.addedHere', { n: local.added.length })}</p>
      )}
    </div>
  );
}
