import { useEffect } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { Coin } from '../../ui/Coin.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { done, type ModuleLink, nextLesson } from '../course/share.ts';
import { useProgress } from '../learners/State.tsx';

type Props = { module: ModuleLink; words: Words; lang: string };

/** How far the learner is in a module, and the one button that goes on. */
export default function ModuleProgress({ module, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  useEffect(() => void start(), []);
  const share = done(state, module.lessons);
  const next = nextLesson(state, module.lessons);
  const begun = module.lessons.some((lesson) => state.lessons[lesson.id]);
  const note = next ? (begun ? t('module.stopped', { title: next.title }) : t('module.notYet')) : t('module.finished');
  return (
    <div class="mprog">
      <Coin share={share.minutes / share.allMinutes} />
      <p>
        <b>{t('module.minutesDone', { done: share.minutes, all: share.allMinutes })}</b>
        <br />
        {note}
      </p>
      {next ? (
        <a class="btn" href={next.href}>
          {t(begun ? 'module.continue' : 'module.start', { number: next.number })} <Icon shape={icons.arrow} flip />
        </a>
      ) : (
        module.quiz && (
          <a class="btn" href={module.quiz.href}>
            {t('module.takeQuiz')} <Icon shape={icons.arrow} flip />
          </a>
        )
      )}
    </div>
  );
}
