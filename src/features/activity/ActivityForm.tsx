import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../site/words.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useLearner, useProgress, useUnsaved } from '../learners/State.tsx';
import type { FormField } from './content.ts';

import { Field } from './Field.tsx';

type Props = SavingProps & {
  activity: string;
  form: FormField[];
  /** A model answer in paragraphs. */
  model?: string[] | undefined;
};

/** Pause in typing, in milliseconds, after which a text is written. */
const pause = 600;

/** A form that is saved as one goes. On paper it is the same form with empty lines. */
export default function ActivityForm({ activity, form, model, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, view } = useSaving(saving);
  const learner = useLearner();
  const inMemory = useUnsaved() > 0;
  const saved = useProgress().texts[activity] ?? {};
  const [typed, setTyped] = useState<Record<string, string>>({});
  const waiting = useRef<Record<string, ReturnType<typeof setTimeout>>>({});
  const before = useRef(learner);

  useEffect(() => {
    // Another learner starts from their own texts. Somebody just added keeps what was typed before: it is written now.
    if (before.current !== null) setTyped({});
    else if (learner) for (const [field, text] of Object.entries(typed)) write(field, text);
    before.current = learner;
  }, [learner]);

  function write(field: string, text: string) {
    clearTimeout(waiting.current[field]);
    delete waiting.current[field];
    if (text !== (saved[field] ?? '')) void save({ type: 'text-changed', activity, field, text });
  }

  function type(field: string, text: string) {
    setTyped((all) => ({ ...all, [field]: text }));
    clearTimeout(waiting.current[field]);
    // Nobody is asked for a name in the middle of a word; leaving the field asks.
    if (learner) waiting.current[field] = setTimeout(() => write(field, text), pause);
  }

  /** A choice is made in one go, so it is written at once. */
  function keep(field: string, text: string) {
    setTyped((all) => ({ ...all, [field]: text }));
    write(field, text);
  }

  // A text that is still waiting is written when the page goes out of sight: it may not come back.
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState !== 'hidden') return;
      for (const field of Object.keys(waiting.current)) write(field, typed[field] ?? '');
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  });

  const value = (field: string) => typed[field] ?? saved[field] ?? '';
  const unsaved = Object.entries(typed).some(([field, text]) => text !== (saved[field] ?? ''));

  const written = Object.values({ ...saved, ...typed }).some((text) => text.trim() !== '');

  const box = (field: string, label: string, lines: number) => (
    <textarea
      class="inp"
      rows={lines}
      maxLength={10000}
      aria-label={label}
      value={value(field)}
      onInput={(event) => type(field, event.currentTarget.value)}
      onBlur={(event) => write(field, event.currentTarget.value)}
    />
  );

  return (
    <form class="act" onSubmit={(event) => event.preventDefault()}>
      {form.map((field) => (
        <fieldset key={field.id}>
          <legend>{field.label}</legend>
          {field.hint && <p class="hint">{field.hint}</p>}
          <Field field={field} value={value} box={box} keep={keep} t={t} />
        </fieldset>
      ))}
      {view}
      <p class="act-s" role="status">
        {Object.keys(typed).length > 0 && t(unsaved || inMemory ? 'activity.notSaved' : 'activity.saved')}
      </p>
      {model &&
        (written ? (
          <details class="act-m">
            <summary>{t('plan.model')}</summary>
            {model.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        ) : (
          <p class="hint scripted">{t('plan.modelLater')}</p>
        ))}
    </form>
  );
}
