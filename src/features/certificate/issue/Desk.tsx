import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { top } from '../../../site/address.ts';
import { localDay } from '../../../site/day.ts';
import type { Lang } from '../../../site/locales.ts';
import { saveFile } from '../../../site/save-file.ts';
import { translator, type Words } from '../../../site/words.ts';
import type { Outline } from '../../course/outline.ts';
import { isPrivate, siteOf, verifyLink } from '../carrier/link.ts';
import { latest as latestList } from '../carrier/status.ts';
import type { Issuers } from '../issuers.ts';
import { $publicSite, $registers, $trust, $unreadable, dropRegister, keepRegister, startTrust } from '../store.ts';
import type { SheetAssets } from '../Viewer.tsx';
import { ownedLists } from '../verify/trusted-lists.ts';
import { listsOf } from '../verify/verify.ts';
import { Batch, type Page } from './Batch.tsx';
import { KeyPanel } from './key/KeyPanel.tsx';
import type { Key } from './key/keys.ts';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PublicAddress } from './PublicAddress.tsx';
import { RegisterPanel } from './register/RegisterPanel.tsx';
import {
  entered,
  type Fresh,
  newRegister,
  type Register,
  type RegisterEntry,
  serialiseRegister,
  united,
} from './register/register.ts';

type Props = { course: Outline; list: Issuers; words: Words; lang: Lang; assets: SheetAssets };

/** The desk of an issuer: the key, the people, the signatures, what is handed out, and the register. */
export function Desk({ course, list, words, lang, assets }: Props) {
  const t = translator(words, lang);
  const [key, setKey] = useState<Key | null>(null);
  /** The text of a key file made in this session, should the browser have lost it. */
  const [keyFile, setKeyFile] = useState<string | null>(null);
  const [register, setRegister] = useState<Register | null>(null);
  /** The same, for what goes on while the page answers. */
  const latest = useRef<Register | null>(null);
  const writing = useRef(Promise.resolve());
  const [unsaved, setUnsaved] = useState(false);
  const [kept, setKept] = useState(true);
  const [printing, setPrinting] = useState<Page[] | null>(null);
  const publicly = useStore($publicSite, { ssr: () => null });
  useEffect(() => void startTrust(), []);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const site = () => publicly ?? siteOf(assets.site, new URL(top(), location.href).href);
  const pageOf = ({ claim, digits }: RegisterEntry): Page => ({ claim, link: verifyLink(site(), digits) });

  /** The number of the latest list of this key, from the course and from what was read on this device. */
  const listed = ({ issuer }: Key) => {
    const { added, lists } = $trust.get();
    const known = [...ownedLists(lists, list, added), ...listsOf(list)];
    return latestList(known, issuer.kid)?.counter ?? 0;
  };

  function show(next: Register | null) {
    latest.current = next;
    setRegister(next);
  }

  async function open(opened: Key, file: string | null = null) {
    await startTrust();
    setKey(opened);
    setKeyFile(file);
    show($registers.get()[opened.issuer.kid] ?? newRegister(opened.issuer.kid));
  }

  /**
   * The browser's copy is written before the page says that anything is done; one after another, each with what the one
   * before it left.
   */
  function take(next: Register): Promise<void> {
    const { secretKey } = key as Key;
    writing.current = writing.current.then(async () => {
      const own = latest.current?.kid === next.kid ? latest.current : next;
      const all = united(next, own) ?? next;
      const written = await keepRegister(all, secretKey).catch(() => null);
      setKept(written !== null);
      setUnsaved(true);
      // The key may have been put away meanwhile.
      if (latest.current?.kid === next.kid) show(written ?? all);
    });
    return writing.current;
  }

  function saveRegister(current: Register) {
    saveFile(
      `spp-register-${current.kid}-${localDay(Date.now())}.json`,
      serialiseRegister(current, (key as Key).secretKey),
      'application/json',
    );
    setUnsaved(false);
  }

  if (!key || !register) {
    return (
      <section class="wrap dstep gz scripted" aria-labelledby="desk-key">
        <h2 id="desk-key">{t('issue.key.title')}</h2>
        <KeyPanel value={null} file={null} t={t} lang={lang} onOpen={open} onClose={() => undefined} />
      </section>
    );
  }
  return (
    <div class="wrap idesk" data-shown={printing ? 'true' : undefined}>
      <section class="dstep gz" aria-labelledby="desk-key">
        <h2 id="desk-key">{t('issue.key.title')}</h2>
        <KeyPanel
          value={key}
          file={keyFile}
          t={t}
          lang={lang}
          onOpen={open}
          onClose={() => {
            setKey(null);
            setPrinting(null);
            show(null);
          }}
        />
        {$unreadable.get().includes(register.kid) && (
          <p class="slip slip-pit" role="alert">
            {t('issue.register.unreadable')}
          </p>
        )}
      </section>
      {isPrivate(site()) && (
        <section class="dstep gz" aria-label={t('issue.address.label')}>
          <PublicAddress site={site()} t={t} />
        </section>
      )}
      <PeoplePanel
        course={course}
        value={key}
        register={register}
        site={site()}
        kept={kept}
        assets={assets}
        t={t}
        lang={lang}
        onSigned={(fresh: Fresh[]) => take(entered(latest.current ?? register, fresh))}
        onPrint={(entries) => setPrinting(entries.map(pageOf))}
      />
      {printing && <Batch pages={printing} assets={assets} t={t} lang={lang} onClose={() => setPrinting(null)} />}
      <RegisterPanel
        register={register}
        value={key}
        t={t}
        lang={lang}
        unsaved={unsaved}
        listed={listed(key)}
        onChange={take}
        onSave={() => saveRegister(register)}
        site={site()}
        assets={assets}
        onPrint={(entries) => setPrinting(entries.map(pageOf))}
        onDrop={async () => {
          await dropRegister(register.kid);
          show(newRegister(register.kid));
        }}
      />
    </div>
  );
}
