import { useEffect, useRef } from 'preact/hooks';
import { formatDate, type Translate } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { AddIssuer } from './AddIssuer.tsx';
import { codeOf } from './code.ts';
import { Seal } from './Seal.tsx';
import { spokenKid } from './spoken-kid.ts';
import { studyTime } from './study-time.ts';
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
export function Result({ verdict, t, lang, here, onForget, onAdded }: Props) {
  const { state, statement, kid, issuer, added, host } = verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [verdict]);
  const day = (at: number | string) => formatDate(at, lang);
  const who = issuer?.organisation ?? added?.organisation;
  const word = state === 'unreadable' ? `unreadable.${verdict.reason ?? 'foreign'}` : state;

  const checked: string[] = [];
  if (['valid', 'revoked', 'key-revoked', 'outside-validity', 'unknown-issuer'].includes(state)) {
    checked.push(t('verify.checked.words'));
  }
  if (issuer) checked.push(t('verify.checked.issuer', { date: day(verdict.asOf) }));
  if (added) checked.push(t('verify.checked.added', { date: day(added.addedAt) }));
  if (state === 'valid' && verdict.statusAsOf !== undefined) {
    checked.push(t('verify.checked.status', { date: day(verdict.statusAsOf) }));
  }
  const open: string[] = [];
  if (state === 'valid' && verdict.statusAsOf === undefined) open.push(t('verify.left.status'));
  if (verdict.expired) open.push(t('verify.left.expired', { date: day(issuer?.validUntil ?? '') }));
  if (statement && state !== 'altered') open.push(t('verify.left.person', { name: statement.name }));
  if (host && host !== here) open.push(t('verify.left.host', { host }));

  return (
    <article class={`vr vr-${tones[state]}`} aria-labelledby="verdict">
      <div class="vr-h">
        <Seal state={state} />
        <div>
          <h2 id="verdict" tabIndex={-1} ref={heading}>
            {t(`verify.state.${state}`)}
          </h2>
          <p>{t(`verify.says.${word}`)}</p>
        </div>
      </div>
      {statement && state !== 'altered' && <p class="vcmp">{t('verify.compare')}</p>}
      {statement && (
        <dl class="vf">
          <div class="big">
            <dt>{t(state === 'altered' ? 'verify.field.nameInCode' : 'verify.field.name')}</dt>
            <dd>
              <bdi>{statement.name}</bdi>
            </dd>
          </div>
          {state === 'altered' && (
            <div class="bad">
              <dt>{t('verify.field.mismatch')}</dt>
              <dd>{t('verify.mismatch')}</dd>
            </div>
          )}
          <div>
            <dt>{t('verify.field.kind')}</dt>
            <dd>{t(`certificate.sheet.${statement.certificate}`)}</dd>
          </div>
          <div>
            <dt>{t('verify.field.course')}</dt>
            <dd>
              <bdi>{[statement.course, statement.title].filter(Boolean).join(' · ')}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t(`certificate.sheet.date.${statement.certificate}`)}</dt>
            <dd>{day(statement.date)}</dd>
          </div>
          <div>
            <dt>{t('verify.field.time')}</dt>
            <dd>{studyTime(statement.minutes, t)}</dd>
          </div>
          {statement.modules > 0 && (
            <div>
              <dt>{t('verify.field.result')}</dt>
              <dd>
                {statement.percent === null
                  ? t('verify.modules', { n: statement.modules })
                  : t('verify.modulesPassed', { n: statement.modules, percent: statement.percent })}
              </dd>
            </div>
          )}
          <div>
            <dt>{t(who ? 'verify.field.issuer' : 'verify.field.says')}</dt>
            <dd>{statement.organisation === null ? t('verify.nobody') : <bdi>{who ?? statement.organisation}</bdi>}</dd>
          </div>
          {kid && (
            <div>
              <dt>{t('verify.field.key')}</dt>
              <dd class="mono">
                <bdi dir="ltr">{spokenKid(kid)}</bdi>
              </dd>
            </div>
          )}
          {statement.signed && (
            <div>
              <dt>{t('verify.field.signed')}</dt>
              <dd>{day(statement.signed)}</dd>
            </div>
          )}
          <div>
            <dt>{t('verify.field.code')}</dt>
            <dd class="mono">
              <bdi dir="ltr">{codeOf(statement.id)}</bdi>
            </dd>
          </div>
          {verdict.withdrawn && (
            <div class="bad">
              <dt>{t('verify.field.withdrawn')}</dt>
              <dd>
                {day(verdict.withdrawn.at)}
                {verdict.withdrawn.reason && (
                  <>
                    {': '}
                    <bdi>{verdict.withdrawn.reason}</bdi>
                  </>
                )}
              </dd>
            </div>
          )}
        </dl>
      )}
      <div class="vc">
        {checked.length + open.length > 0 && (
          <>
            <h3>{t('verify.checked.title')}</h3>
            <ul>
              {checked.map((each) => (
                <li key={each}>
                  <Icon shape={icons.tick} /> <span>{each}</span>
                </li>
              ))}
              {open.map((each) => (
                <li class="na" key={each}>
                  <Icon shape={icons.info} /> <span>{each}</span>
                </li>
              ))}
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
              {[1, 2, 3].map((step) => (
                <li key={step}>
                  <Icon shape={icons.arrow} flip /> <span>{t(`verify.do.${state}.${step}`)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {state === 'unknown-issuer' && verdict.publicKey && kid && (
          <AddIssuer
            kid={kid}
            publicKey={verdict.publicKey}
            organisation={statement?.organisation ?? ''}
            t={t}
            onAdded={onAdded}
          />
        )}
        {added && (
          <p class="row">
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
