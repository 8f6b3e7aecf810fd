import { translator } from '../../site/words.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useProgress, useUnsaved } from '../learners/State.tsx';
import { useDraft } from '../learners/useDraft.tsx';
import type { FormField } from './content.ts';
import { Field } from './Field.tsx';

type Props = SavingProps & {
  activity: string;
  form: FormField[];
  /** A model answer in paragraphs. */
  model?: string[] | undefined;
};

/** A form that is saved as one goes. On paper it is the same form with empty lines. */
export function ActivityForm({ activity, form, model, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { saveFor, view } = useSaving(saving);
  const inMemory = useUnsaved() > 0;
  const saved = useProgress().texts[activity] ?? {};
  const options = {
    saveFor,
    stored: (field: string) => saved[field] ?? '',
    change: (field: string, text: string) => ({ type: 'text-changed', activity, field, text }) as const,
  };
  const texts = useDraft(`activity ${activity}`, options);
  // Of two orders that were made at once in two windows, no order can be joined.
  const orders = useDraft(`activity ${activity}`, { ...options, both: (_, ours) => ours });
  const isTouched = texts.touched || orders.touched;
  const isWaiting = texts.waits || orders.waits || inMemory;
  const shown = { ...saved, ...texts.typed(), ...orders.typed() };
  const isWritten = Object.values(shown).some((text) => text.trim() !== '');

  const box = (field: string, label: string, lines: number) => (
    <textarea
      class="inp act-field"
      rows={lines}
      maxLength={10000}
      aria-label={label}
      value={texts.value(field) ?? ''}
      onInput={(event) => texts.type(field, event.currentTarget.value)}
      onBlur={() => void texts.flush(field)}
    />
  );

  return (
    <form class="act" onSubmit={(event) => event.preventDefault()}>
      {form.map((field) => (
        <fieldset key={field.id}>
          <legend>{field.label}</legend>
          {field.hint && <p class="hint act-says">{field.hint}</p>}
          <Field
            field={field}
            order={orders.value(field.id) ?? ''}
            box={box}
            onOrder={(order) => void orders.choose(field.id, order)}
            t={t}
          />
        </fieldset>
      ))}
      {view}
      <p class="act-s" role="status">
        {isTouched && t(isWaiting ? 'activity.notSaved' : 'activity.saved')}
      </p>
      {model &&
        (isWritten ? (
          <details class="act-m">
            <summary>{t('plan.model')}</summary>
            {model.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        ) : (
          <p class="hint act-says scripted">{t('plan.modelLater')}</p>
        ))}
    </form>
  );
}
