import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { localDay } from '../../../../site/day.ts';
import { randomBytes } from '../../../../site/platform.ts';
import { saveFile } from '../../../../site/save-file.ts';
import type { Translate } from '../../../../site/words.ts';
import { Bar } from '../../../../ui/Bar.tsx';
import { countries } from './countries.ts';
import { type Key, lockKey, newKey } from './keys.ts';
import { strength } from './passphrase.ts';

type Props = { t: Translate; lang: string; onMade(key: Key, file: string): void; onCancel(): void };

type Problem = 'organisation' | 'name' | 'country' | 'validUntil' | 'address' | 'weak' | 'differs';

/** Makes a key on this device and saves its file. Nothing of it is kept in the browser. */
export function NewKey({ t, lang, onMade, onCancel }: Props) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const today = localDay(Date.now());
  const inThreeYears = localDay(new Date().setFullYear(new Date().getFullYear() + 3));
  const [named, setNamed] = useState<string[]>([]);
  const { level, advice } = strength(passphrase, named);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const fail = (what: Problem, field: string) => {
    setProblem(what);
    (form.current?.elements.namedItem(field) as HTMLElement | null)?.focus();
  };

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!form.current || share !== null) return;
    const data = new FormData(form.current);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    if (!text('organisation')) return fail('organisation', 'organisation');
    if (!text('name')) return fail('name', 'name');
    if (!text('country')) return fail('country', 'country');
    if (text('validUntil') <= today) return fail('validUntil', 'validUntil');
    if (text('statusAddress') && !/^https:\/\/\S+\.\S+$/.test(text('statusAddress')))
      return fail('address', 'statusAddress');
    if (level === 'weak') return fail('weak', 'passphrase');
    if (passphrase !== again) return fail('differs', 'again');
    setProblem(null);
    setShare(0);
    const random = randomBytes(72);
    const key = newKey(
      {
        name: text('name'),
        organisation: text('organisation'),
        country: text('country'),
        validFrom: today,
        validUntil: text('validUntil'),
        ...(text('statusAddress') && { statusAddress: text('statusAddress') }),
      },
      random.slice(0, 32),
    );
    const file = await lockKey(key, passphrase, random.subarray(32), { onProgress: setShare });
    saveFile(`spp-issuer-key-${key.issuer.kid}.json`, file, 'application/json');
    onMade(key, file);
  }

  return (
    <form
      class="dnew"
      ref={form}
      onSubmit={submit}
      onInput={({ currentTarget }) => {
        const data = new FormData(currentTarget);
        setNamed([data.get('organisation'), data.get('name')].map(String));
      }}
      noValidate
    >
      <h3>{t('issue.make.title')}</h3>
      <p>{t('issue.make.care')}</p>
      <p>
        <label for={`${id}-org`}>{t('issue.key.organisation')}</label>
        <input id={`${id}-org`} class="inp" name="organisation" maxLength={80} dir="auto" autocomplete="organization" />
      </p>
      <p>
        <label for={`${id}-name`}>{t('issue.key.name')}</label>
        <input
          id={`${id}-name`}
          class="inp"
          name="name"
          maxLength={80}
          dir="auto"
          aria-describedby={`${id}-name-hint`}
        />
        <span id={`${id}-name-hint`} class="hint dhint">
          {t('issue.make.nameHint')}
        </span>
      </p>
      <p>
        <label for={`${id}-country`}>{t('issue.key.country')}</label>
        <select id={`${id}-country`} class="inp" name="country">
          <option value="">{t('issue.make.choose')}</option>
          {countries(lang).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for={`${id}-until`}>{t('issue.key.until')}</label>
        <input id={`${id}-until`} class="inp" name="validUntil" type="date" defaultValue={inThreeYears} />
      </p>
      <p>
        <label for={`${id}-address`}>{t('issue.make.address')}</label>
        <input
          id={`${id}-address`}
          class="inp"
          name="statusAddress"
          type="url"
          dir="ltr"
          maxLength={200}
          aria-describedby={`${id}-address-hint`}
        />
        <span id={`${id}-address-hint`} class="hint dhint">
          {t('issue.make.addressHint')}
        </span>
      </p>
      <p>
        <label for={`${id}-pass`}>{t('issue.passphrase')}</label>
        <input
          id={`${id}-pass`}
          class="inp"
          name="passphrase"
          type="password"
          autocomplete="new-password"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
          aria-describedby={`${id}-pass-hint ${id}-strength`}
        />
        <span id={`${id}-pass-hint`} class="hint dhint">
          {t('issue.make.passHint')}
        </span>
        <span id={`${id}-strength`} class="dstrength" data-level={level} role="status">
          {passphrase && t(`issue.strength.${level}`)} {passphrase && advice && t(`issue.advice.${advice}`)}
        </span>
      </p>
      <p>
        <label for={`${id}-again`}>{t('issue.make.again')}</label>
        <input
          id={`${id}-again`}
          class="inp"
          name="again"
          type="password"
          autocomplete="new-password"
          value={again}
          onInput={(event) => setAgain(event.currentTarget.value)}
        />
      </p>
      <p class="dsay" role="alert">
        {problem && t(`issue.missing.${problem}`)}
      </p>
      {share === null ? (
        <p class="row ddo">
          <button class="btn" type="submit">
            {t('issue.make.make')}
          </button>
          <button class="btn btn-3" type="button" onClick={onCancel}>
            {t('certificate.cancel')}
          </button>
        </p>
      ) : (
        <Bar class="dbar" share={share} label={t('issue.working')} />
      )}
    </form>
  );
}
