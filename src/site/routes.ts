import { link } from './address.ts';
import type { Lang } from './locales.ts';

type Slugged = { slug: string };

/** Addresses of the site, by what stands at them. */
export const routes = {
  /** A page by its path after the language, which starts with a slash. */
  page: (lang: Lang, path: string) => link(`/${lang}${path}`),
  /** A script of data, of a language or of one of its modules; `name` is without ".js". */
  script: (lang: Lang, name: string, module?: Slugged) =>
    link(`/${lang}/${module ? `modules/${module.slug}/` : ''}${name}.js`),
  manifest: () => link('/manifest.webmanifest'),
  /** A picture that stands at the top of the site. */
  picture: (name: string) => link(`/${name}`),
  home: (lang: Lang) => link(`/${lang}/`),
  path: (lang: Lang, id: string) => link(`/${lang}/paths/${id}/`),
  pathTest: (lang: Lang, id: string, test: 'pre' | 'post') => link(`/${lang}/paths/${id}/${test}-test/`),
  module: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/`),
  lesson: (lang: Lang, module: Slugged, lesson: Slugged) => link(`/${lang}/modules/${module.slug}/${lesson.slug}/`),
  quiz: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/quiz/`),
  paper: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/quiz-paper/`),
  activity: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/activity/`),
  workshop: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/workshop/`),
  workshops: (lang: Lang) => link(`/${lang}/workshop/`),
  tools: (lang: Lang) => link(`/${lang}/tools/`),
  tool: (lang: Lang, id: string) => link(`/${lang}/tools/${id}/`),
  review: (lang: Lang) => link(`/${lang}/review/`),
  progress: (lang: Lang) => link(`/${lang}/progress/`),
  journal: (lang: Lang) => link(`/${lang}/progress/journal/`),
  transfer: (lang: Lang) => link(`/${lang}/progress/transfer/`),
  certificates: (lang: Lang) => link(`/${lang}/certificates/`),
  issue: (lang: Lang) => link(`/${lang}/certificates/issue/`),
  issuerGuide: (lang: Lang) => link(`/${lang}/certificates/issue/guide/`),
  verify: (lang: Lang) => link(`/${lang}/verify/`),
  glossary: (lang: Lang, term?: string) => link(`/${lang}/glossary/${term ? `#${term}` : ''}`),
  search: (lang: Lang) => link(`/${lang}/search/`),
  sources: (lang: Lang, id?: string) => link(`/${lang}/sources/${id ? `#${id}` : ''}`),
  gallery: (lang: Lang) => link(`/${lang}/about/questions/`),
  about: (lang: Lang) => link(`/${lang}/about/`),
};
