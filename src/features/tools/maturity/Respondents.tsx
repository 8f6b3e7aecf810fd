import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { DateField } from '../frame/fields/DateField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { emptyRespondent } from './case.ts';
import type { MaturityWords } from './content.ts';
import { mostRespondents } from './model.ts';
import type { MaturityCase, Respondent } from './schema.ts';
import { maturity } from './tool.ts';
import { respondentNames } from './verdict.ts';

type Props = {
  value: MaturityCase;
  change(next: MaturityCase): void;
  /** Whose answers are in the form. */
  shown: number;
  show(index: number): void;
  words: MaturityWords;
  t: Translate;
};

/** Who answers: one person or group after the other, by hand or from the files they sent. */
export function Respondents({ value, change, shown, show, words, t }: Props) {
  const id = useId();
  const [said, say] = useState('');
  const name = useRef<HTMLDivElement>(null);
  const { respondents } = value;
  const names = respondentNames(value, t);
  const [who, title] = [respondents[shown] ?? emptyRespondent(), names[shown] ?? ''];
  const isFull = respondents.length >= mostRespondents;
  const set = (part: Partial<Respondent>) =>
    change({ ...value, respondents: respondents.map((each, at) => (at === shown ? { ...each, ...part } : each)) });

  function add() {
    change({ ...value, respondents: [...respondents, emptyRespondent()] });
    show(respondents.length);
    say(t('maturity.added', { n: respondents.length + 1 }));
    name.current?.querySelector('input')?.focus();
  }

  function remove() {
    change({ ...value, respondents: respondents.filter((_, at) => at !== shown) });
    show(Math.max(0, shown - 1));
    say(t('maturity.removed', { name: title }));
  }

  async function take([file]: File[]) {
    if (!file) return;
    const { fromFile } = await import('../frame/file.ts');
    const found = await fromFile(maturity(words), await file.text());
    if ('refused' in found) return say(t(`tools.refused.${found.refused}`));
    const all = [...respondents, ...found.value.respondents];
    if (all.length > mostRespondents) return say(t('maturity.full', { n: mostRespondents }));
    change({ ...value, respondents: all });
    show(respondents.length);
    say(t('maturity.taken', { n: found.value.respondents.length }));
  }

  return (
    <fieldset class="mt-resp">
      <legend>{t('maturity.respondents')}</legend>
      {respondents.length > 1 && (
        <div class="tf mt-whose">
          <label for={`${id}w`}>{t('maturity.whose')}</label>
          <select
            id={`${id}w`}
            class="inp"
            value={shown}
            onChange={({ currentTarget }) => show(Number(currentTarget.value))}
          >
            {names.map((each, index) => (
              <option key={`${index} ${each}`} value={index}>
                {each}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="mt-who">
        <div ref={name}>
          <TextField
            label={t('maturity.respondent')}
            hint={t('maturity.respondentHint')}
            value={who.name}
            max={80}
            onChange={(next) => set({ name: next })}
          />
        </div>
        <DateField label={t('maturity.date')} value={who.date} onChange={(day) => set({ date: day })} />
      </div>
      <p class="row no-print">
        {isFull ? (
          t('maturity.full', { n: mostRespondents })
        ) : (
          <>
            <button class="btn btn-2 btn-s" type="button" onClick={add}>
              <Icon shape={icons.plus} /> {t('maturity.add')}
            </button>
            <FileButton label={t('maturity.take')} look="btn-2 btn-s" accept=".json,.txt" onFiles={take} />
          </>
        )}
        {respondents.length > 1 && (
          <button class="btn btn-3 btn-s" type="button" key={title} onClick={remove}>
            {t('maturity.remove', { name: title })}
          </button>
        )}
      </p>
      <p class="hint no-print" role="status" key={said}>
        {said}
      </p>
    </fieldset>
  );
}
