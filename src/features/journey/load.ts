import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { type DataScript, dataScript } from '../course/data-script.ts';
import { loadOutline, once } from '../course/load.ts';
import { moduleLinks } from '../course/module-links.ts';
import { requirements } from '../course/outline.ts';
import type { Journey } from './journey.ts';

/** The course as a learner goes through it in one language, and the script that brings it to a page. */
export const loadJourney = (lang: Lang): Promise<{ journey: Journey; script: DataScript }> =>
  once(`journey ${lang}`, async () => {
    const course = await loadOutline(lang);
    const journey: Journey = {
      modules: moduleLinks(course, lang).map(({ id, number, title, lessons, quiz }) => ({
        id,
        number,
        title,
        lessons,
        ...(quiz && { quiz }),
      })),
      paths: Object.fromEntries(
        course.paths.map((path) => {
          const { lessons, quizzes } = requirements(course, path);
          return [path.id, { title: path.title, asked: [...lessons, ...quizzes].map(({ id }) => id) }];
        }),
      ),
      certificatesHref: routes.certificates(lang),
    };
    return { journey, script: dataScript(lang, 'journey', journey) };
  });
