import { useMemo } from 'preact/hooks';
import { formatNumber, type Translate } from '../../../site/words.ts';
import { TextField } from '../frame/fields/TextField.tsx';
import type { MaturityWords } from './content.ts';
import type { Level } from './model.ts';

type Props = {
  id: string;
  text: string;
  level: Level | null;
  evidence: string;
  /** The level was given to a longer statement. */
  isCarried: boolean;
  /** The same function each time. */
  change(id: string, level: Level | null, evidence: string): void;
  levels: MaturityWords['levels'];
  /** Makes the names of the radios those of one form. */
  form: string;
  t: Translate;
  lang: string;
};

/** One statement: five levels, not applicable, or not answered, and the proof. Left alone while its answer stays. */
export function StatementField({ id, text, level, evidence, isCarried, change, levels, form, t, lang }: Props) {
  return useMemo(() => {
    const option = (given: Level | null, title: string) => (
      <label class={typeof given === 'number' ? 'mt-l' : 'mt-l is-none'} key={given}>
        <input
          type="radio"
          name={`${form}-${id}`}
          checked={level === given}
          onChange={() => change(id, given, evidence)}
        />
        <span>
          {typeof given === 'number' && <b class="num">{formatNumber(given, lang)}</b>} {title}
        </span>
      </label>
    );
    return (
      <fieldset class="mt-s">
        <legend>{text}</legend>
        <div class="mt-ls">
          {levels.map(({ value, title }) => option(value, title))}
          {option('na', t('maturity.na'))}
          {option(null, t('maturity.notAnswered'))}
        </div>
        <TextField
          label={t('maturity.evidence')}
          value={evidence}
          max={500}
          onChange={(proof) => change(id, level, proof)}
        />
        {isCarried && <p class="hint no-print">{t('maturity.carriedHint')}</p>}
      </fieldset>
    );
  }, [level, evidence, isCarried, text]);
}
