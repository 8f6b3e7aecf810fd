import type { Translate } from '../../site/words.ts';
import type { JourneyStand, JourneyStep } from './journey.ts';

/** What the next step is called, where it stands, and what its button says. */
export function stepWords(step: JourneyStep, t: Translate): { title: string; where: string; button: string } {
  if (step.kind === 'end') {
    return step.path
      ? { title: t('next.certificate'), where: t('next.certificateText'), button: t('next.seeCertificate') }
      : { title: t('next.finished'), where: t('next.finishedText'), button: t('next.seeCertificate') };
  }
  const { number } = step.module;
  if (step.kind === 'quiz') {
    const { draw, minutes } = step.quiz;
    return {
      title: t('next.quiz', { module: step.module.title }),
      where: t('next.quizAt', {
        number,
        questions: t('unit.questions', { n: draw }),
        minutes: t('unit.minutes', { n: minutes }),
      }),
      button: t(step.isBegun ? 'next.goOnQuiz' : 'next.takeQuiz'),
    };
  }
  return {
    title: step.lesson.title,
    where: t('next.lessonAt', {
      number,
      lesson: step.lesson.number,
      count: step.module.lessons.length,
      minutes: t('unit.minutes', { n: step.lesson.minutes }),
    }),
    button: t(step.isBegun ? 'next.goOn' : 'next.start'),
  };
}

/** How far somebody is, in words. */
export const standWords = ({ path, done, all }: JourneyStand, t: Translate): string =>
  t(path ? 'next.ofPath' : 'next.ofCourse', { done, n: all });
