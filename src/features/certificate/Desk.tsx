import { useEffect, useState } from 'preact/hooks';
import { link as address } from '../../i18n/link.ts';
import type { Lang } from '../../i18n/locales.ts';
import { translator, type Words } from '../../i18n/t.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Outline } from '../course/outline.ts';
import { newId } from '../progress/store.ts';
import { AddPeople } from './AddPeople.tsx';
import { AimForm, type Draft } from './AimForm.tsx';
import { aimOf } from './aim.ts';
import { Batch, type Page } from './Batch.tsx';
import { HandOut } from './HandOut.tsx';
import { issue } from './issue.ts';
import { KeyPanel } from './KeyPanel.tsx';
import type { Key } from './keys.ts';
import { siteOf, verifyLink } from './link.ts';
import { PeopleTable, type Row } from './PeopleTable.tsx';
import { joined, type Person, standings } from './people.ts';
import { RegisterPanel } from './RegisterPanel.tsx';
import { type Entry, entered, newRegister, nextPlaces, type Register, serialiseRegister } from './register.ts';
import { $registers, $unreadable, dropRegister, keepRegister, startTrust } from './store.ts';
import type { SheetAssets } from './Viewer.tsx';

type Props = { course: Outline; words: Words; lang: Lang; assets: SheetAssets };

const random16 = (): number => crypto.getRandomValues(new Uint16Array(1))[0] as number;

/** Certificates signed between two moments in which the page answers. */
const step = 4;
const rest = () => new Promise((resolve) => setTimeout(resolve));

/** The desk of an issuer: the key, the people, the signatures, what is handed out, and the register. */
export default function Desk({ course, words, lang, assets }: Props) {
  const t = translator(words, lang);
  const [key, setKey] = useState<Key | null>(null);
  /** The text of a key file made in this session, should the browser have lost it. */
  const [keyFile, setKeyFile] = useState<string | null>(null);
  const [register, setRegister] = useState<Register | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [kept, setKept] = useState(true);
  const [people, setPeople] = useState<Person[]>([]);
  const [draft, setDraft] = useState<Draft>({
    kind: course.paths[0]?.id ?? 'workshop',
    title: '',
    minutes: '',
    date: '',
  });
  const [order, setOrder] = useState<'roster' | 'name'>('roster');
  const [signed, setSigned] = useState<Entry[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [printing, setPrinting] = useState<Page[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(startTrust, []);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const site = () => siteOf(assets.site, new URL(address('/'), location.href).href);
  const aim = aimOf(draft, course.paths);

  function open(opened: Key, file: string | null = null) {
    setKey(opened);
    setKeyFile(file);
    setRegister($registers.get()[opened.issuer.kid] ?? newRegister(opened.issuer.kid));
    setSaid($unreadable.get().includes(opened.issuer.kid) ? t('issue.register.unreadable') : '');
  }

  /** The browser's copy is written before the page says that anything is done. */
  function take(next: Register) {
    try {
      keepRegister(next);
      setKept(true);
    } catch {
      setKept(false);
    }
    setRegister(next);
    setUnsaved(true);
  }

  if (!key || !register) {
    return (
      <section class="wrap dstep gz scripted" aria-labelledby="desk-key">
        <h2 id="desk-key">{t('issue.key.title')}</h2>
        <KeyPanel value={null} file={null} t={t} lang={lang} onOpen={open} onClose={() => undefined} />
      </section>
    );
  }

  const found = aim ? standings(course, aim, people, register) : [];
  const rows: Row[] = people.map((person, index) => ({ ...person, standing: found[index] ?? 'missing' }));
  if (order === 'name') rows.sort((a, b) => a.name.localeCompare(b.name, lang));
  const ready = aim ? rows.filter((row) => row.standing === 'ready') : [];

  async function sign(opened: Key, current: Register) {
    if (!aim || share !== null) return;
    setSaid('');
    let next = current;
    const fresh: Entry[] = [];
    try {
      const places = nextPlaces(current, ready.length, random16());
      for (const [at, person] of ready.entries()) {
        if (at % step === 0) {
          setShare(at / ready.length);
          await rest();
        }
        const circumstances = { lang, id: newId(), index: places[at] as number, at: Date.now(), site: site() };
        const made = issue(course, aim, person, opened, circumstances);
        next = entered(next, [made]);
        fresh.push({ ...made, revokedAt: null, reason: '' });
      }
      take(next);
      setSigned([...signed, ...fresh]);
    } catch (error) {
      setSaid(t('issue.sign.failed', { detail: (error as Error).message }));
    } finally {
      setShare(null);
    }
  }

  function saveRegister(current: Register) {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`spp-register-${current.kid}-${day}.json`, serialiseRegister(current), 'application/json');
    setUnsaved(false);
  }

  const pageOf = ({ claim, digits }: Entry): Page => ({ claim, link: verifyLink(site(), digits) });
  const inOrder = (entries: Entry[]) =>
    order === 'name' ? [...entries].sort((a, b) => a.claim.name.localeCompare(b.claim.name, lang)) : entries;

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
            setSigned([]);
            setPrinting(null);
          }}
        />
      </section>
      <section class="dstep gz" aria-labelledby="desk-people">
        <h2 id="desk-people">{t('issue.people.title')}</h2>
        <AimForm draft={draft} paths={course.paths} t={t} onChange={setDraft} />
        {!aim && <p class="hint">{t('issue.aim.incomplete')}</p>}
        <AddPeople t={t} newId={newId} onAdd={(more) => setPeople((now) => joined(now, more))} />
        {rows.length > 0 && aim && (
          <>
            <p class="dorder">
              <label for="desk-order">{t('issue.order.label')}</label>
              <select
                id="desk-order"
                class="inp"
                value={order}
                onChange={(event) => setOrder(event.currentTarget.value as typeof order)}
              >
                <option value="roster">{t('issue.order.roster')}</option>
                <option value="name">{t('issue.order.name')}</option>
              </select>
            </p>
            <PeopleTable
              rows={rows}
              course={course}
              aim={aim}
              t={t}
              lang={lang}
              onRename={(id, name) => setPeople(people.map((each) => (each.id === id ? { ...each, name } : each)))}
              onRemove={(id) => setPeople(people.filter((each) => each.id !== id))}
            />
            <p class="hint">{t('issue.sign.look')}</p>
            {share !== null ? (
              <Bar share={share} label={t('issue.sign.signing')} />
            ) : (
              ready.length > 0 && (
                <p class="row">
                  <button class="btn" type="button" onClick={() => sign(key, register)}>
                    <Icon shape={icons.seal} /> {t('issue.sign.sign', { n: ready.length })}
                  </button>
                </p>
              )
            )}
          </>
        )}
        <p class="dsay" role="alert">
          {said}
        </p>
      </section>
      {signed.length > 0 && (
        <HandOut
          signed={inOrder(signed)}
          left={rows.filter((row) => row.standing !== 'ready' && row.standing !== 'signed')}
          value={key}
          site={site()}
          kept={kept}
          assets={assets}
          t={t}
          onPrint={(entries) => setPrinting(entries.map(pageOf))}
        />
      )}
      {printing && <Batch pages={printing} assets={assets} t={t} lang={lang} onClose={() => setPrinting(null)} />}
      <RegisterPanel
        register={register}
        value={key}
        t={t}
        lang={lang}
        unsaved={unsaved}
        onChange={take}
        onSave={() => saveRegister(register)}
        onPrint={(entry) => setPrinting([pageOf(entry)])}
        onDrop={() => {
          dropRegister(register.kid);
          setRegister(newRegister(register.kid));
          setSigned([]);
        }}
      />
    </div>
  );
}
