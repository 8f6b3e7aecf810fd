import type { InputProps } from '../../kind.ts';
import { longestReflection } from './longest.ts';
import type { Reflection } from './schema.ts';

/** A place to write. Once something is written and checked, one good answer stands beside it. */
export function ReflectionInput({ question, name, response, onResponse, outcome, t }: InputProps<Reflection>) {
  const text = typeof response === 'string' ? response : '';
  return (
    <div class="refl">
      <textarea
        class="inp refl-field"
        name={name}
        rows={question.lines}
        maxLength={longestReflection}
        readOnly={outcome !== undefined}
        aria-label={t('reflection.yours')}
        value={text}
        onInput={(event) => onResponse(event.currentTarget.value || null)}
      />
      {/* A field on paper shows only the lines it has room for. */}
      {text && <p class="refl-text">{text}</p>}
      <p role="status" class="refl-kept">
        {outcome && text.trim() && t('reflection.kept')}
      </p>
      {outcome && (
        <section class="refl-model" aria-label={t('reflection.model')}>
          <p>
            <b>{t('reflection.model')}</b>
          </p>
          <p>{question.model}</p>
        </section>
      )}
    </div>
  );
}
