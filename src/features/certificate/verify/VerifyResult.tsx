import { useEffect, useRef } from 'preact/hooks';
import { formatDate, type Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { AddIssuer } from './AddIssuer.tsx';
import { ClaimFacts } from './ClaimFacts.tsx';
import { findings } from './findings.ts';
import { Seal } from './Seal.tsx';
import type { State, Verdict } from './verify.ts';

const tones: Record<State, 'ok' | 'no' | 'unk' | 'self'> = {
  valid: 'ok',
  'unknown-issuer': 'unk',
  'self-issued': 'self',
  altered: 'no',
  revoked: 'no',
  'key-revoked': 'no',
  'outside-validity': 'unk',
  unreadable: 'unk',
};

type Props = { verdict: Verdict; t: Translate; lang: string; here: string; onForget(): void; onAdded(): void };

/** What was found out: the verdict, the words to compare with the paper, what was checked and what to do. */
export function VerifyResult({ verdict, t, lang, here, onForget, onAdded }: Props) {
  const { state, statement, kid, added } = verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [verdict]);
  const day = (at: number | string) => formatDate(at, lang);
  const word = state === 'unreadable' ? (`unreadable.${verdict.reason ?? 'foreign'}` as const) : state;

  const { checked, left } = findings(verdict, t, lang, here);
  // What nobody knows about a stranger comes before any tick.
  const unknown = state === 'unknown-issuer';
  const open = left.map((each) => (
    <li class="na" key={each}>
      <Icon shape={icons.info} /> <span>{each}</span>
    </li>
  ));

  return (
    <article class={`vr vr-${tones[state]}`} aria-labelledby="verdict">
      <div class="vr-h">
        <Seal state={state} />
        <div>
          <h2 id="verdict" tabIndex={-1} ref={heading}>
            {t(`verify.state.${state}`)}
          </h2>
          {verdict.fault && <p>{t(`verify.fault.${verdict.fault}`)}</p>}
          <p>
            {t(state === 'outside-validity' && verdict.days ? `verify.days.${verdict.days}` : `verify.says.${word}`)}
          </p>
        </div>
      </div>
      {statement && state !== 'altered' && <p class="vcmp">{t('verify.compare')}</p>}
      {statement && <ClaimFacts verdict={verdict} statement={statement} t={t} lang={lang} />}
      <div class="vc">
        {checked.length + left.length > 0 && (
          <>
            <h3>{t('verify.checked.title')}</h3>
            <ul>
              {unknown && open}
              {checked.map((each) => (
                <li key={each}>
                  <Icon shape={icons.tick} /> <span>{each}</span>
                </li>
              ))}
              {!unknown && open}
            </ul>
          </>
        )}
        {(state === 'altered' ||
          state === 'unreadable' ||
          state === 'unknown-issuer' ||
          state === 'outside-validity') && (
          <>
            <h3>{t('verify.do.title')}</h3>
            <ul>
              {([1, 2, 3] as const).map((step) => (
                <li key={step}>
                  <Icon shape={icons.arrow} flip /> <span>{t(`verify.do.${state}.${step}`)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {state === 'unknown-issuer' && verdict.publicKey && kid && (
          <AddIssuer kid={kid} publicKey={verdict.publicKey} t={t} onAdded={onAdded} />
        )}
        {added && (
          <p class="row vdo">
            <button class="btn btn-2 btn-s" type="button" onClick={onForget}>
              {t('verify.forget')}
            </button>
          </p>
        )}
        <p class="vasof">{t('verify.asOf', { date: day(verdict.asOf) })}</p>
      </div>
    </article>
  );
}
