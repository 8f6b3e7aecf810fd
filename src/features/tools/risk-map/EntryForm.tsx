import { DateField } from '../frame/fields/DateField.tsx';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import type { ViewProps } from '../frame/tool.ts';
import type { Factor, RiskMapWords } from './content.ts';
import type { FactorId, Influence } from './model.ts';
import type { RiskEntry } from './schema.ts';

type Props = ViewProps<RiskEntry, RiskMapWords> & {
  /** What the category is called where it has no name yet. */
  called: string;
};

const steps = [1, 2, 3, 4, 5];

/** What is rated of one category. */
export function EntryForm({ value, change, t, lang, content: words, called }: Props) {
  const set = (part: Partial<RiskEntry>) => change({ ...value, ...part });

  const rating = ({ id: factor, title, ask, steps: meanings }: Factor) => (
    <label class="rm-r" key={factor}>
      <span class="rm-rt">{title}</span>
      <select
        value={value.ratings[factor as FactorId] ?? ''}
        onChange={({ currentTarget }) =>
          set({
            ratings: { ...value.ratings, [factor]: currentTarget.value === '' ? null : Number(currentTarget.value) },
          })
        }
      >
        <option value="">{t('riskMap.notKnown')}</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {t('riskMap.step', { n: step, text: meanings[step - 1] ?? '' })}
          </option>
        ))}
      </select>
      <span class="hint no-print">{ask}</span>
    </label>
  );

  const group = (legend: string, factors: Factor[]) => (
    <fieldset class="rm-g">
      <legend>{t('riskMap.of', { group: legend, name: called })}</legend>
      {factors.map(rating)}
    </fieldset>
  );

  return (
    <div class="rm-f">
      <TextField label={t('riskMap.name')} value={value.name} max={80} onChange={(name) => set({ name })} />
      {group(
        t('riskMap.people'),
        words.severity.filter(({ of }) => of === 'people'),
      )}
      {group(
        t('riskMap.environment'),
        words.severity.filter(({ of }) => of === 'environment'),
      )}
      {group(t('riskMap.likelihood'), words.likelihood)}
      <fieldset class="rm-g">
        <legend>{t('riskMap.of', { group: t('riskMap.yours'), name: called })}</legend>
        <label class="rm-r rm-wide">
          <span class="rm-rt">{t('riskMap.influence')}</span>
          <select
            value={value.influence ?? ''}
            onChange={({ currentTarget }) => set({ influence: (currentTarget.value || null) as Influence | null })}
          >
            <option value="">{t('riskMap.notKnown')}</option>
            {words.influence.map(({ id, title, text }) => (
              <option key={id} value={id}>
                {t('riskMap.level', { title, text })}
              </option>
            ))}
          </select>
          <span class="hint no-print">{t('riskMap.influenceHint')}</span>
        </label>
        <NumberField
          label={t('riskMap.spend')}
          hint={t('riskMap.spendHint')}
          value={value.spend}
          max={1e15}
          onChange={(spend) => set({ spend })}
          t={t}
          lang={lang}
        />
        <label class="rm-c">
          <input
            type="checkbox"
            checked={value.critical}
            onChange={({ currentTarget }) => set({ critical: currentTarget.checked })}
          />
          <span>{t('riskMap.criticalHint')}</span>
        </label>
      </fieldset>
      <TextField label={t('riskMap.note')} value={value.note} max={500} lines={2} onChange={(note) => set({ note })} />
      <TextField
        label={t('riskMap.issues')}
        hint={t('riskMap.issuesHint')}
        value={value.issues}
        max={2000}
        lines={3}
        onChange={(issues) => set({ issues })}
      />
      <TextField
        label={t('riskMap.action')}
        value={value.action}
        max={500}
        lines={2}
        onChange={(action) => set({ action })}
      />
      <TextField label={t('riskMap.owner')} value={value.owner} max={80} onChange={(owner) => set({ owner })} />
      <DateField label={t('riskMap.due')} value={value.due} onChange={(day) => set({ due: day })} />
    </div>
  );
}
