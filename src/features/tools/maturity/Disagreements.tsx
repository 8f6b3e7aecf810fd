import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { listed } from '../frame/names.ts';
import type { MaturityWords } from './content.ts';
import { disagreements, type Voice } from './model.ts';
import type { MaturityCase } from './schema.ts';
import { respondentNames } from './verdict.ts';

type Props = { value: MaturityCase; words: MaturityWords; t: Translate; lang: string };

/** Statements on which those who answered are two levels apart or more, with who says what: this is what to talk about. */
export function Disagreements({ value, words, t, lang }: Props) {
  const id = useId();
  const names = respondentNames(value, t);
  const said = (voices: Voice[]) =>
    words.levels.flatMap(({ value: level, title }) => {
      const who = voices.filter((voice) => voice.level === level).map(({ respondent }) => names[respondent] ?? '');
      return who.length > 0 ? [t('maturity.says', { level: title, names: listed(who, lang) })] : [];
    });
  const wide = disagreements(words.areas, value.respondents);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('maturity.disagree')}</h2>
      {wide.length === 0 ? (
        <p>{t('maturity.wideNone')}</p>
      ) : (
        <>
          <p class="sub">{t('maturity.disagreeWhy')}</p>
          <ul class="mt-next">
            {wide.map(({ statement, voices }) => (
              <li key={`${statement.id} ${said(voices)}`}>
                {statement.text}
                <p>{said(voices).join(' ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
