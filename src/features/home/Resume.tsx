import { useEffect } from 'preact/hooks';
import { bestResult } from '../../log/progress.ts';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { done, type ModuleLink, nextLesson } from '../course/share.ts';
import { useProgress } from '../learners/State.tsx';
import { DueLink } from '../review/DueLink.tsx';
import type { DueProps } from '../review/Planned.tsx';

type Props = DueProps & {
  modules: ModuleLink[];
  words: Words;
  lang: string;
  progressHref: string;
  certificatesHref: string;
};

/** Where to go on: the first lesson for somebody new, the next thing to do for everybody else. */
export function Resume({ modules, words, lang, progressHref, certificatesHref, ...due }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  useEffect(() => void start(), []);

  const lessons = modules.flatMap((module) => module.lessons);
  const share = done(state, lessons);
  const begun = Object.keys(state.lessons).length > 0;
  const lesson = nextLesson(state, lessons);
  const quizDue = modules.find(
    (module) =>
      module.quiz &&
      done(state, module.lessons).lessons === module.lessons.length &&
      !bestResult(state, module.quiz.id)?.passed,
  );
  const bar = begun && (
    <Bar
      class="bar-deep"
      share={share.lessons / share.all}
      label={t('home.done', { done: share.lessons, all: share.all })}
    />
  );
  const more = (
    <>
      <a class="on-deep" href={progressHref}>
        {t('home.progress')}
      </a>
      <DueLink {...due} t={t} />
    </>
  );

  if (quizDue?.quiz) {
    return (
      <Box
        title={t('home.nextTitle')}
        href={quizDue.quiz.href}
        name={quizDue.title}
        button={t('home.takeQuiz')}
        more={more}
      >
        <p class="resume-m">
          {t('home.quizAt', {
            number: quizDue.number,
            questions: t('unit.questions', { n: quizDue.quiz.draw }),
            minutes: t('unit.minutes', { n: quizDue.quiz.minutes }),
          })}
        </p>
        {bar}
      </Box>
    );
  }
  if (!lesson) {
    return (
      <Box
        title={t('home.doneTitle')}
        href={certificatesHref}
        name={t('home.certificate')}
        button={t('home.certificate')}
        more={more}
      >
        <p class="resume-m">{t('home.doneText')}</p>
        {bar}
      </Box>
    );
  }
  const module = modules.find((each) => each.lessons.includes(lesson));
  const where = {
    number: module?.number ?? 1,
    lesson: lesson.number,
    count: module?.lessons.length ?? 1,
    minutes: t('unit.minutes', { n: lesson.minutes }),
  };
  return (
    <Box
      title={t(begun ? 'home.resumeTitle' : 'home.startTitle')}
      href={lesson.href}
      name={lesson.title}
      button={t(begun ? 'home.resume' : 'home.start')}
      more={more}
    >
      <p class="resume-m">{t(begun ? 'home.resumeAt' : 'home.startWith', where)}</p>
      {bar}
    </Box>
  );
}

type BoxProps = {
  title: string;
  href: string;
  name: string;
  button: string;
  more: preact.VNode;
  children: preact.ComponentChildren;
};

function Box({ title, href, name, button, more, children }: BoxProps) {
  return (
    <div class="resume">
      <h2>{title}</h2>
      <p class="resume-t">
        <a href={href}>{name}</a>
      </p>
      {children}
      <p class="row">
        <a class="btn btn-key" href={href}>
          {button} <Icon shape={icons.arrow} flip />
        </a>
        {more}
      </p>
    </div>
  );
}
