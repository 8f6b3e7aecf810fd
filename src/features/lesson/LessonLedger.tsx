import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { translator, type Words } from '../../i18n/t.ts';
import { Coin } from '../../ui/Coin.tsx';
import { lessonShare, type ModuleLink } from '../progress/share.ts';
import { $progress, start } from '../progress/store.ts';

type Props = {
  lessons: (ModuleLink['lessons'][number] & { summary: string })[];
  words: Words;
  lang: string;
};

/** The ledger of lessons: a coin for each, with its state in words. */
export default function LessonLedger({ lessons, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useStore($progress);
  useEffect(() => void start(), []);
  return (
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
  );
}
