import { useEffect } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { Coin } from '../../ui/Coin.tsx';
import { lessonShare, type ModuleLink } from '../course/share.ts';
import { useProgress } from '../learners/State.tsx';

type Props = {
  lessons: (ModuleLink['lessons'][number] & { summary: string })[];
  words: Words;
  lang: string;
};

/** The minutes of each lesson side by side, filled as far as it is done. The ledger below says the same in words. */
function Minutes({ lessons, share }: { lessons: { id: string; minutes: number }[]; share(id: string): number }) {
  const gap = 0.25;
  const total = lessons.reduce((sum, lesson) => sum + lesson.minutes + gap, -gap);
  let x = 0;
  return (
    <svg class="minutes" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {lessons.map((lesson) => {
        const start = x;
        x += lesson.minutes + gap;
        return (
          <g key={lesson.id}>
            <rect class="mi-rest" x={start} width={lesson.minutes} height="1" />
            <rect class="mi-done" x={start} width={lesson.minutes * share(lesson.id)} height="1" />
          </g>
        );
      })}
    </svg>
  );
}

/** The ledger of lessons: a coin for each, with its state in words. */
export default function LessonLedger({ lessons, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  useEffect(() => void start(), []);
  return (
    <>
      <Minutes lessons={lessons} share={(id) => lessonShare(state, id)} />
      <ol class="ledger">
        {lessons.map((lesson) => {
          const share = lessonShare(state, lesson.id);
          const label = t(share === 1 ? 'module.done' : share ? 'module.going' : 'module.notStarted');
          return (
            <li key={lesson.id} class={share === 0.5 ? 'now' : ''}>
              <Coin share={share} />
              <div>
                <a href={lesson.href}>{lesson.title}</a>
                <p>{lesson.summary}</p>
              </div>
              <span class={share ? 'st' : 'st vh'}>
                {share === 0.5 ? <span class="tag tag-marigold">{label}</span> : label}
              </span>
              <span class="mn num">{t('unit.min', { n: lesson.minutes })}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
