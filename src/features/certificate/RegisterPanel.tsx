import { useId, useState } from 'preact/hooks';
import { formatDate, type Translate } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import { toCsv } from '../progress/csv.ts';
import { codeOf } from './code.ts';
import type { Key } from './keys.ts';
import {
  type Entry,
  type Register,
  readRegister,
  registerRows,
  revoke,
  revokedPlaces,
  search,
  united,
} from './register.ts';
import { signStatus } from './status.ts';

type Props = {
  register: Register;
  value: Key;
  t: Translate;
  lang: string;
  /** True while the register has something that no saved file has. */
  unsaved: boolean;
  onChange(register: Register): void;
  onSave(): void;
  onPrint(entry: Entry): void;
};

const shown = 50;

/** Every certificate this key signed: to find, print again, withdraw, and to tell others what is withdrawn. */
export function RegisterPanel({ register, value, t, lang, unsaved, onChange, onSave, onPrint }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const found = search(register, wanted);

  async function open(file: File | undefined) {
    if (!file) return;
    const read = readRegister(await file.text());
    if ('refused' in read) {
      const { refused } = read;
      return setSaid(
        refused.reason === 'broken-entry'
          ? t('issue.register.brokenEntry', { n: refused.entry, detail: refused.detail })
          : t(`issue.register.refused.${refused.reason}`),
      );
    }
    if (read.register.kid !== register.kid) return setSaid(t('issue.register.otherKey'));
    const both = united(register, read.register);
    if (!both) return setSaid(t('issue.register.clash'));
    setSaid(t('issue.register.opened', { n: both.entries.length }));
    onChange(both);
  }

  function exportStatus() {
    const counter = register.counter + 1;
    const text = signStatus(revokedPlaces(register), counter, Date.now(), value.secretKey);
    saveFile(`spp-status-${register.kid}-${counter}.txt`, `${text}\n`, 'text/plain');
    onChange({ ...register, counter });
    setSaid(t('issue.register.statusSaved'));
  }

  function exportCsv() {
    const fields = ['code', 'name', 'title', 'date', 'minutes', 'percent', 'issued', 'withdrawn', 'reason'];
    const rows = registerRows(
      register,
      fields.map((field) => t(`issue.register.column.${field}`)),
    );
    saveFile(`spp-register-${register.kid}.csv`, toCsv(rows, lang), 'text/csv');
  }

  return (
    <section class="dstep gz" aria-labelledby={`${id}-register`}>
      <h2 id={`${id}-register`}>{t('issue.register.title')}</h2>
      <p class="sub">{t('issue.register.why')}</p>
      {unsaved && (
        <p class="slip slip-due" role="note">
          {t('issue.register.unsaved')}
        </p>
      )}
      <p class="row">
        <button class={unsaved ? 'btn' : 'btn btn-2'} type="button" onClick={onSave}>
          <Icon shape={icons.save} /> {t('issue.register.save')}
        </button>
        <label class="btn btn-2 file">
          {t('issue.register.open')}
          <input
            class="vh"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button class="btn btn-3" type="button" onClick={exportCsv}>
          {t('issue.register.csv')}
        </button>
        <button class="btn btn-3" type="button" onClick={exportStatus}>
          {t('issue.register.status')}
        </button>
      </p>
      <p class="dsay" role="status">
        {said}
      </p>
      {register.entries.length === 0 ? (
        <p>{t('issue.register.empty')}</p>
      ) : (
        <>
          <p class="dsearch">
            <label for={`${id}-search`}>{t('issue.register.search')}</label>
            <input
              id={`${id}-search`}
              class="inp"
              type="search"
              dir="auto"
              value={wanted}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </p>
          <p role="status">{t('issue.register.found', { n: found.length })}</p>
          <ul class="dlist">
            {found
              .slice(-shown)
              .reverse()
              .map((entry) => {
                const { claim, issuedAt, revokedAt, reason: why } = entry;
                return (
                  <li key={claim.id}>
                    <span id={`entry-${claim.id}`}>
                      <b>
                        <bdi>{claim.name}</bdi>
                      </b>{' '}
                      <span>{claim.pathTitle}</span>
                    </span>
                    <bdi class="ccode" dir="ltr">
                      {codeOf(claim.id)}
                    </bdi>
                    <span>
                      {revokedAt === null
                        ? formatDate(issuedAt, lang)
                        : t('issue.register.withdrawn', { date: formatDate(revokedAt, lang), reason: why })}
                    </span>
                    {revokedAt === null && asking !== claim.id && (
                      <span class="row">
                        <button
                          class="btn btn-2 btn-s"
                          type="button"
                          aria-describedby={`entry-${claim.id}`}
                          onClick={() => onPrint(entry)}
                        >
                          {t('certificate.print')}
                        </button>
                        <button
                          class="btn btn-3"
                          type="button"
                          aria-describedby={`entry-${claim.id}`}
                          onClick={() => setAsking(claim.id)}
                        >
                          {t('issue.register.revoke')}
                        </button>
                      </span>
                    )}
                    {asking === claim.id && (
                      <form
                        class="drevoke"
                        onSubmit={(event) => {
                          event.preventDefault();
                          onChange(revoke(register, claim.id, reason, Date.now()));
                          setAsking(null);
                          setReason('');
                          setSaid(t('issue.register.revoked', { name: claim.name }));
                        }}
                      >
                        <label for={`${id}-reason`}>{t('issue.register.reason')}</label>
                        <input
                          id={`${id}-reason`}
                          class="inp"
                          maxLength={200}
                          dir="auto"
                          value={reason}
                          ref={(field) => {
                            if (field && !reason) field.focus();
                          }}
                          onInput={(event) => setReason(event.currentTarget.value)}
                        />
                        <button class="btn btn-s" type="submit">
                          {t('issue.register.revokeNow')}
                        </button>
                        <button class="btn btn-3" type="button" onClick={() => setAsking(null)}>
                          {t('certificate.cancel')}
                        </button>
                      </form>
                    )}
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </section>
  );
}
