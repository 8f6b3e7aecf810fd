import { useMemo } from 'preact/hooks';
import { translator, type Words } from '../../site/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import { CsvButton } from '../learners/CsvButton.tsx';
import { useProgress } from '../learners/State.tsx';
import type { QuizLink } from '../quiz/link.ts';
import { answerRows, strengths } from './strength.ts';

type Props = {
  /** `questions` are ids with a space between; `lesson` is a place in `lessons`. */
  objectives: { id: string; text: string; lesson: number; questions: string }[];
  lessons: QuizLink[];
  words: Words;
  lang: string;
};

/** Objectives shown at once; the stronger ones open on request. */
const shown = 5;

/** How each objective stands by all graded answers, the weakest first, with the lesson to read again. */
export function StrengthTable({ lessons, words, lang, ...props }: Props) {
  const t = translator(words, lang);
  const { answers } = useProgress();
  const objectives = useMemo(
    () => props.objectives.map((each) => ({ ...each, questions: each.questions.split(' ') })),
    [props.objectives],
  );
  const all = useMemo(() => strengths(answers, objectives), [answers, objectives]);
  if (all.length === 0) return null;
  const counted = all.reduce((sum, each) => sum + each.answers, 0);
  const table = (some: typeof all) => (
    <table class="tbl strength">
      <thead>
        <tr>
          <th scope="col">{t('strength.objective')}</th>
          <th scope="col" class="r">
            {t('strength.right')}
          </th>
        </tr>
      </thead>
      <tbody>
        {some.map(({ objective, right, answers }) => {
          const found = objectives.find(({ id }) => id === objective);
          const lesson = lessons[found?.lesson ?? -1];
          return (
            <tr key={objective}>
              <th scope="row">
                {found?.text}
                <span aria-hidden="true">
                  <Bar class="strength-bar" share={right / answers} label="" />
                </span>
                {lesson && <a href={lesson.href}>{lesson.title}</a>}
              </th>
              <td class="r num">{t('strength.of', { right, n: answers })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  return (
    <section class="gz" aria-labelledby="strength">
      <div class="ph">
        <h2 id="strength">{t('strength.title')}</h2>
      </div>
      <p class="sub">
        {t('strength.rests', { n: counted })} {t('strength.order')}
      </p>
      {table(all.slice(0, shown))}
      {all.length > shown && (
        <details class="more">
          <summary>{t('strength.more', { n: all.length - shown })}</summary>
          {table(all.slice(shown))}
        </details>
      )}
      {all.length < objectives.length && (
        <p class="hint">{t('strength.none', { n: objectives.length - all.length })}</p>
      )}
      <CsvButton
        kind="answers"
        label={t('strength.csv')}
        rows={() => answerRows(answers, objectives, t)}
        t={t}
        lang={lang}
      />
    </section>
  );
}
