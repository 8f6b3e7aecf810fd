import { formatDate, type Translate } from '../../../site/words.ts';
import { isShortOf } from '../carrier/code-link.ts';
import type { Statement } from '../carrier/statement.ts';
import { codeOf } from '../code.ts';
import { shownWhole, suspicion } from '../name.ts';
import { studyTime } from '../study-time.ts';
import { spokenKid } from './spoken-kid.ts';
import type { Verdict } from './verify.ts';

type Props = { verdict: Verdict; statement: Statement; t: Translate; lang: string };

/** The words of the code, to compare with the paper. */
export function ClaimFacts({ verdict, statement, t, lang }: Props) {
  const { state, kid, issuer, added } = verdict;
  const day = (at: number | string) => formatDate(at, lang);
  const doubt = suspicion(statement.name);
  const who = issuer?.organisation ?? added?.organisation;
  const differs = who !== undefined && statement.organisation !== null && !isShortOf(statement.organisation, who);
  return (
    <dl class="vf">
      <div class="big">
        <dt>{t(state === 'altered' ? 'verify.field.nameInCode' : 'verify.field.name')}</dt>
        <dd>
          <bdi>{shownWhole(statement.name)}</bdi>
          {doubt && <p class="vdoubt">{t(`verify.suspicious.${doubt}`)}</p>}
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
        <dt>{t(who ? (differs ? 'verify.field.listed' : 'verify.field.issuer') : 'verify.field.says')}</dt>
        <dd>{statement.organisation === null ? t('verify.nobody') : <bdi>{who ?? statement.organisation}</bdi>}</dd>
      </div>
      {differs && (
        <div>
          <dt>{t('verify.field.onPaper')}</dt>
          <dd>
            <bdi>{statement.organisation}</bdi>
          </dd>
        </div>
      )}
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
  );
}
