import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { type DataScript, dataScript } from '../course/data-script.ts';
import { loadActivity, loadInterface, loadOutline, once } from '../course/load.ts';
import { moduleLinks } from '../course/module-links.ts';
import { requirements } from '../course/outline.ts';
import type { Journey, JourneyModule } from './journey.ts';

/** The course as a learner goes through it in one language, and the script that brings it to a page. */
export const loadJourney = (lang: Lang): Promise<{ journey: Journey; script: DataScript }> =>
  once(`journey ${lang}`, async () => {
    const course = await loadOutline(lang);
    const { t } = await loadInterface(lang);
    const activities: Record<string, string> = {};
    for (const module of course.modules) {
      const activity = module.open ? await loadActivity(lang, module) : undefined;
      if (activity) activities[module.id] = activity.data.title;
    }
    const modules = moduleLinks(course, lang, activities).map(
      ({ quiz, ...module }): JourneyModule => ({
        ...module,
        lessons: module.lessons.map((lesson) => ({
          ...lesson,
          where: t('next.lessonAt', {
            number: module.number,
            lesson: lesson.number,
            count: module.lessons.length,
            minutes: t('unit.minutes', { n: lesson.minutes }),
          }),
        })),
        ...(quiz && {
          quiz: {
            ...quiz,
            title: t('next.quiz', { module: module.title }),
            where: t('next.quizAt', {
              number: module.number,
              questions: t('unit.questions', { n: quiz.draw }),
              minutes: t('unit.minutes', { n: quiz.minutes }),
            }),
          },
        }),
      }),
    );
    const all = modules.reduce((sum, { lessons, quiz }) => sum + lessons.length + (quiz ? 1 : 0), 0);
    const certificate = t('next.seeCertificate');
    const journey: Journey = {
      lang,
      modules,
      paths: Object.fromEntries(
        course.paths.map((path) => {
          const { lessons, quizzes } = requirements(course, path);
          const asked = [...lessons, ...quizzes].map(({ id }) => id);
          return [path.id, { asked, stand: t('next.ofPath', { done: '{done}', n: asked.length }) }];
        }),
      ),
      stand: t('next.ofCourse', { done: '{done}', n: all }),
      end: {
        path: { title: t('next.certificate'), where: t('next.certificateText') },
        course: { title: t('next.finished'), where: t('next.finishedText') },
        href: routes.certificates(lang),
      },
      buttons: {
        lesson: { begin: t('next.start'), goOn: t('next.goOn') },
        quiz: { begin: t('next.takeQuiz'), goOn: t('next.goOnQuiz') },
        end: { begin: certificate, goOn: certificate },
      },
      heading: t('next.title'),
    };
    return { journey, script: dataScript(lang, 'journey', journey) };
  });
