import { useState } from 'preact/hooks';
import { newId } from '../../../log/store.ts';
import { localDay } from '../../../site/day.ts';
import type { Lang } from '../../../site/locales.ts';
import { randomWord } from '../../../site/platform.ts';
import { formatDate, type Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import type { Outline } from '../../course/outline.ts';
import type { Site } from '../carrier/link.ts';
import type { SheetAssets } from '../Viewer.tsx';
import { type AimDraft, AimForm } from './AimForm.tsx';
import { aimOf } from './aim.ts';
import { HandOut } from './HandOut.tsx';
import { issue } from './issue.ts';
import type { Key } from './key/keys.ts';
import { AddPeople } from './people/AddPeople.tsx';
import { PeopleTable, type Row } from './people/PeopleTable.tsx';
import { joinedPeople, type Person, standings } from './people/people.ts';
import { type Fresh, nextPlaces, type Register, type RegisterEntry } from './register/register.ts';

type Props = {
  course: Outline;
  value: Key;
  register: Register;
  site: Site;
  /** False if the browser could keep no copy of the register. */
  kept: boolean;
  assets: SheetAssets;
  t: Translate;
  lang: Lang;
  /** Resolves once they are in the register. */
  onSigned(fresh: Fresh[]): Promise<void>;
  onPrint(entries: RegisterEntry[]): void;
};

/** Certificates signed between two moments in which the page answers. */
const step = 4;

/** Who is to get what: people are brought in, looked at and signed for, and then handed their certificates. */
export function PeoplePanel({ course, value, register, site, kept, assets, t, lang, onSigned, onPrint }: Props) {
  const [people, setPeople] = useState<Person[]>([]);
  const first = course.paths[0]?.id ?? 'workshop';
  const [draft, setDraft] = useState<AimDraft>({ kind: first, title: '', minutes: '', date: '' });
  const [order, setOrder] = useState<'roster' | 'name'>('roster');
  /** Ids of what was signed since the key was opened. */
  const [session, setSession] = useState<string[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  const today = localDay(Date.now());
  const asked = aimOf(draft, course.paths, today);
  const aim = typeof asked === 'string' ? null : asked;
  const found = aim ? standings(course, aim, people, register, today) : [];
  const rows: Row[] = people.map((person, index) => ({ ...person, standing: found[index] ?? 'missing' }));
  const signed = register.entries.filter(({ claim, revokedAt }) => revokedAt === null && session.includes(claim.id));
  if (order === 'name') {
    rows.sort((a, b) => a.name.localeCompare(b.name, lang));
    signed.sort((a, b) => a.claim.name.localeCompare(b.claim.name, lang));
  }
  const ready = aim ? rows.filter((row) => row.standing === 'ready') : [];

  async function sign() {
    if (!aim || share !== null) return;
    const { validFrom, validUntil } = value.issuer;
    if (today < validFrom || today > validUntil) {
      const days = { from: formatDate(validFrom, lang), until: formatDate(validUntil, lang) };
      return setSaid(t('issue.sign.keyTime', days));
    }
    setSaid('');
    const fresh: Fresh[] = [];
    try {
      const places = nextPlaces(register, ready.length, randomWord() >>> 16);
      for (const [at, person] of ready.entries()) {
        if (at % step === 0) {
          setShare(at / ready.length);
          await new Promise((resolve) => setTimeout(resolve));
        }
        const circumstances = { lang, id: newId(), index: places[at] as number, at: Date.now(), site };
        fresh.push(issue(course, aim, person, value, circumstances));
      }
      await onSigned(fresh);
      setSession([...session, ...fresh.map(({ claim }) => claim.id)]);
    } catch {
      setSaid(t('issue.sign.failed'));
    } finally {
      setShare(null);
    }
  }

  return (
    <>
      <section class="dstep gz" aria-labelledby="desk-people">
        <h2 id="desk-people">{t('issue.people.title')}</h2>
        <AimForm draft={draft} paths={course.paths} t={t} onChange={setDraft} />
        {typeof asked === 'string' && <p class="hint dhint">{t(`issue.aim.${asked}`)}</p>}
        <AddPeople t={t} newId={newId} onAdd={(more) => setPeople((now) => joinedPeople(now, more))} />
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
            <p class="hint dhint">{t('issue.sign.look')}</p>
            {share !== null && <Bar class="dbar" share={share} label={t('issue.sign.signing')} />}
            {share === null && ready.length > 0 && (
              <p class="row ddo">
                <button class="btn" type="button" onClick={sign}>
                  <Icon shape={icons.seal} /> {t('issue.sign.sign', { n: ready.length })}
                </button>
              </p>
            )}
          </>
        )}
        <p class="dsay" role="alert">
          {said}
        </p>
      </section>
      {signed.length > 0 && (
        <HandOut
          signed={signed}
          left={rows.filter((row) => row.standing !== 'ready' && row.standing !== 'signed')}
          value={value}
          site={site}
          kept={kept}
          assets={assets}
          t={t}
          onPrint={onPrint}
        />
      )}
    </>
  );
}
