import { useId } from 'preact/hooks';
import { formatNumber } from '../../../site/words.ts';
import { TextField } from '../frame/TextField.tsx';
import type { ViewProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { assess } from './model.ts';
import { StatementField } from './StatementField.tsx';
import type { MaturityAnswer, MaturityCase } from './schema.ts';

type Props = ViewProps<MaturityCase, MaturityWords>;

const none: MaturityAnswer = { level: null, evidence: '' };

/** Who answers, and the statements by area. */
export function StatementsForm({ value, change, t, lang, content: words }: Props) {
  const form = useId();
  return (
    <section class="desk mt-form" aria-labelledby={`${form}h`}>
      <div class="wrap">
        <h2 id={`${form}h`}>{t('maturity.statements')}</h2>
        <div class="mt-who">
          <TextField
            label={t('maturity.organisation')}
            value={value.organisation}
            max={80}
            onChange={(organisation) => change({ ...value, organisation })}
          />
          <TextField
            label={t('maturity.respondent')}
            hint={t('maturity.respondentHint')}
            value={value.respondent}
            max={80}
            onChange={(respondent) => change({ ...value, respondent })}
          />
          <div class="tf">
            <label for={`${form}d`}>{t('maturity.date')}</label>
            <input
              id={`${form}d`}
              class="inp"
              type="date"
              min="2000-01-01"
              max="2100-12-31"
              value={value.date}
              onChange={({ currentTarget }) => change({ ...value, date: currentTarget.value })}
            />
          </div>
        </div>
        <dl class="mt-scale">
          {words.levels.map(({ id, value: level, title, text }) => (
            <div key={id}>
              <dt>
                <span class="num">{formatNumber(level, lang)}</span> {title}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {assess(words.areas, value.answers).map(({ area, number, answered }) => (
          <section class="mt-a gz" key={area.id} aria-labelledby={`${form}${area.id}`}>
            <div class="ph">
              <h3 id={`${form}${area.id}`}>
                <span class="num">{formatNumber(number, lang)}</span> {area.title}
              </h3>
              <p class="hint num no-print">{t('maturity.answered', { n: answered, total: area.statements.length })}</p>
            </div>
            {area.statements.map(({ id, text }) => (
              <StatementField
                key={id}
                id={id}
                text={text}
                answer={value.answers[id] ?? none}
                change={(answer) => change({ ...value, answers: { ...value.answers, [id]: answer } })}
                levels={words.levels}
                form={form}
                t={t}
                lang={lang}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
