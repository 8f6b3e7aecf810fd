import { useId, useState } from 'preact/hooks';
import { toCsv } from '../../../../site/csv.ts';
import { saveFile } from '../../../../site/save-file.ts';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import * as icons from '../../../../ui/icons.ts';
import { fromBase64Url } from '../../carrier/bytes.ts';
import { signStatus } from '../../carrier/status.ts';
import { statusCredential } from '../../carrier/status-credential.ts';
import type { BadgeMaking } from '../useBadges.tsx';
import { RegisterList } from './RegisterList.tsx';
import {
  type Register,
  type RegisterEntry,
  readRegister,
  registerRows,
  revoke,
  revokedPlaces,
  sealed,
  united,
} from './register.ts';

type Props = BadgeMaking & {
  register: Register;
  lang: string;
  /** True while the register has something that no saved file has. */
  unsaved: boolean;
  /** Number of the latest list of withdrawn certificates that this copy of the course knows of this key; 0 for none. */
  listed: number;
  /** Resolves once it is kept, or cannot be. */
  onChange(register: Register): Promise<void>;
  onSave(): void;
  onPrint(entries: RegisterEntry[]): void;
  /** Takes the copy out of this browser. Rejects if it is still there. */
  onDrop(): Promise<void>;
};

/** Every certificate this key signed: to find, print again, withdraw, and to tell others what is withdrawn. */
export function RegisterPanel({
  register,
  lang,
  unsaved,
  listed,
  onChange,
  onSave,
  onPrint,
  onDrop,
  ...making
}: Props) {
  const { value, t } = making;
  const id = useId();
  const [said, setSaid] = useState('');
  // A list made without the register would bring back what was withdrawn.
  const lacks = register.counter < listed ? 'newer' : register.entries.length === 0 ? 'register' : null;

  async function open(file: File) {
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
    await onChange(sealed(both, value.secretKey));
    setSaid(t('issue.register.opened', { n: both.entries.length }));
  }

  async function exportStatus() {
    const counter = register.counter + 1;
    const [revoked, now] = [revokedPlaces(register), Date.now()];
    const { statusAddress, publicKey } = value.issuer;
    saveFile(
      `spp-status-${register.kid}-${counter}.txt`,
      `${signStatus(revoked, counter, now, value.secretKey)}\n`,
      'text/plain',
    );
    await onChange({ ...register, counter });
    setSaid(t('issue.register.statusSaved', { counter: String(counter) }));
    if (!statusAddress) return;
    const { proved } = await import('../../carrier/badge-proof.ts');
    const list = statusCredential(revoked, fromBase64Url(publicKey) as Uint8Array, statusAddress, now);
    const text = JSON.stringify(await proved(list, value.secretKey, now), null, 1);
    saveFile(statusAddress.split('/').at(-1) || 'status.json', text, 'application/json');
    setSaid(t('issue.register.statusBoth', { address: statusAddress }));
  }

  function exportCsv() {
    const fields = ['code', 'name', 'title', 'date', 'minutes', 'percent', 'issued', 'withdrawn', 'reason'] as const;
    const rows = registerRows(
      register,
      fields.map((field) => t(`issue.register.column.${field}`)),
    );
    saveFile(`spp-register-${register.kid}.csv`, toCsv(rows, lang), 'text/csv');
  }

  return (
    <section class="dstep gz" aria-labelledby={`${id}-register`}>
      <h2 id={`${id}-register`}>{t('issue.register.title')}</h2>
      <p class="sub dsub">{t('issue.register.why')}</p>
      {unsaved && (
        <p class="slip slip-due" role="note">
          {t('issue.register.unsaved')}
        </p>
      )}
      <p class="row ddo">
        <button class={unsaved ? 'btn' : 'btn btn-2'} type="button" onClick={onSave}>
          <Icon shape={icons.save} /> {t('issue.register.save')}
        </button>
        <FileButton
          label={t('issue.register.open')}
          look="btn-2"
          accept=".json,application/json"
          onFiles={([file]) => void open(file)}
        />
        <button class="btn btn-3" type="button" onClick={exportCsv}>
          {t('issue.register.csv')}
        </button>
        {lacks === null && (
          <button class="btn btn-3" type="button" onClick={exportStatus}>
            {t('issue.register.status')}
          </button>
        )}
        {!unsaved && register.entries.length > 0 && (
          <button
            class="btn btn-3"
            type="button"
            onClick={async () => {
              const isGone = await onDrop().then(
                () => true,
                () => false,
              );
              setSaid(t(isGone ? 'issue.register.dropped' : 'issue.register.notDropped'));
            }}
          >
            {t('issue.register.drop')}
          </button>
        )}
      </p>
      {lacks && <p class="hint dhint">{t(`issue.register.lacks.${lacks}`, { counter: String(listed) })}</p>}
      <p class="dsay" role="status">
        {said}
      </p>
      {register.entries.length === 0 ? (
        <p>{t('issue.register.empty')}</p>
      ) : (
        <RegisterList
          {...making}
          register={register}
          lang={lang}
          onPrint={onPrint}
          onRevoke={async ({ claim }, reason) => {
            await onChange(revoke(register, claim.id, reason, Date.now(), value.secretKey));
            setSaid(t('issue.register.revoked', { name: claim.name }));
          }}
        />
      )}
    </section>
  );
}
