import { formatNumber, type Translate } from '../../../site/words.ts';
import { TextField } from '../frame/TextField.tsx';
import type { MaturityWords } from './content.ts';
import type { MaturityAnswer } from './schema.ts';

type Props = {
  id: string;
  text: string;
  answer: MaturityAnswer;
  change(answer: MaturityAnswer): void;
  levels: MaturityWords['levels'];
  /** Makes the names of the radios those of one form. */
  form: string;
  t: Translate;
  lang: string;
};

/** One statement: five levels, or not answered, and the proof. */
export function StatementField({ id, text, answer, change, levels, form, t, lang }: Props) {
  const option = (level: number | null, title: string) => (
    <label class={level === null ? 'mt-l is-none' : 'mt-l'} key={level}>
      <input
        type="radio"
        name={`${form}-${id}`}
        checked={answer.level === level}
        onChange={() => change({ ...answer, level })}
      />
      <span>
        {level !== null && <b class="num">{formatNumber(level, lang)}</b>} {title}
      </span>
    </label>
  );
  return (
    <fieldset class="mt-s">
      <legend>{text}</legend>
      <div class="mt-ls">
        {levels.map(({ value, title }) => option(value, title))}
        {option(null, t('maturity.notAnswered'))}
      </div>
      <TextField
        label={t('maturity.evidence')}
        value={answer.evidence}
        max={500}
        onChange={(evidence) => change({ ...answer, evidence })}
      />
    </fieldset>
  );
}
