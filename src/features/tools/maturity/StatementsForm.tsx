import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { down } from '../../../ui/icons.ts';
import { TextField } from '../frame/fields/TextField.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { emptyRespondent, withAnswer } from './case.ts';
import type { MaturityWords } from './content.ts';
import { assess, type Level } from './model.ts';
import { PlanField } from './PlanField.tsx';
import { Respondents } from './Respondents.tsx';
import { StatementField } from './StatementField.tsx';
import type { MaturityCase } from './schema.ts';

type Props = ViewProps<MaturityCase, MaturityWords>;

/** Who answers, the statements by area, and what is agreed for each area. */
export function StatementsForm({ value, change, t, lang, content: words }: Props) {
  const form = useId();
  const [chosen, choose] = useState(0);
  /** Areas whose statements are shown: all at once would be a page without end. */
  const [open, setOpen] = useState<readonly string[]>(words.areas.slice(0, 1).map(({ id }) => id));
  // One whose answers were shown may be gone after a step back.
  const shown = Math.min(chosen, value.respondents.length - 1);
  const who = value.respondents[shown] ?? emptyRespondent();
  const latest = useRef({ value, change, shown });
  latest.current = { value, change, shown };
  const answer = useCallback((id: string, level: Level | null, evidence: string) => {
    const { value, change, shown } = latest.current;
    const respondents = value.respondents.map((each, at) =>
      at === shown ? withAnswer(each, id, level, evidence) : each,
    );
    change({ ...value, respondents });
  }, []);
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
        </div>
        <Respondents value={value} change={change} shown={shown} show={choose} words={words} t={t} />
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
        {assess(words.areas, [who]).map(({ area, number, answered: given, left, total }) => {
          const isOpen = open.includes(area.id);
          const count = t('maturity.answered', { n: given + left, total });
          return (
            <section class="mt-a gz" key={area.id} aria-labelledby={`${form}${area.id}`}>
              <div class="ph">
                <h3 id={`${form}${area.id}`}>
                  <button
                    class="mt-open"
                    type="button"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? open.filter((each) => each !== area.id) : [...open, area.id])}
                  >
                    <Icon shape={down} />
                    <span class="num">{formatNumber(number, lang)}</span> {area.title}
                  </button>
                </h3>
                <p class="hint num no-print" key={count}>
                  {count}
                </p>
              </div>
              {isOpen &&
                area.statements.map(({ id, text }) => (
                  <StatementField
                    key={`${shown} ${id}`}
                    id={id}
                    text={text}
                    level={who.levels[id] ?? null}
                    evidence={who.evidence[id] ?? ''}
                    isCarried={who.carried.includes(id)}
                    change={answer}
                    levels={words.levels}
                    form={form}
                    t={t}
                    lang={lang}
                  />
                ))}
              {isOpen && (
                <PlanField
                  area={area}
                  plan={value.plans[area.id]}
                  change={(plan) => change({ ...value, plans: { ...value.plans, [area.id]: plan } })}
                  levels={words.levels}
                  t={t}
                />
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}
