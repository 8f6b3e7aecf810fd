import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { DateField } from '../frame/fields/DateField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { emptyPlan } from './case.ts';
import type { Area, MaturityWords } from './content.ts';
import type { AreaPlan } from './schema.ts';

type Props = {
  area: Area;
  plan: AreaPlan | undefined;
  change(plan: AreaPlan): void;
  levels: MaturityWords['levels'];
  t: Translate;
};

/** What is agreed for an area: the level to reach, who sees to it, and by when. */
export function PlanField({ area, plan = emptyPlan(), change, levels, t }: Props) {
  const id = useId();
  return (
    <fieldset class="mt-plan no-print">
      <legend>{t('maturity.planOf', { area: area.title })}</legend>
      <div class="tf">
        <label for={`${id}t`}>{t('maturity.target')}</label>
        <select
          id={`${id}t`}
          class="inp"
          value={plan.target ?? ''}
          onChange={({ currentTarget }) => change({ ...plan, target: Number(currentTarget.value) || null })}
        >
          <option value="">{t('maturity.dash')}</option>
          {levels
            .filter(({ value }) => value > 0)
            .map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
        </select>
      </div>
      <TextField
        label={t('maturity.owner')}
        value={plan.owner}
        max={80}
        onChange={(owner) => change({ ...plan, owner })}
      />
      <DateField label={t('maturity.due')} value={plan.due} onChange={(day) => change({ ...plan, due: day })} />
    </fieldset>
  );
}
