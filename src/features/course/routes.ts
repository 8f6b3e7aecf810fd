import { link } from '../../i18n/link.ts';
import type { Lang } from '../../i18n/locales.ts';

type Slugged = { slug: string };

/** Addresses of the site, by what stands at them. */
export const routes = {
  home: (lang: Lang) => link(`/${lang}/`),
  path: (lang: Lang, id: string) => link(`/${lang}/paths/${id}/`),
  module: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/`),
  lesson: (lang: Lang, module: Slugged, lesson: Slugged) => link(`/${lang}/modules/${module.slug}/${lesson.slug}/`),
  quiz: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/quiz/`),
  activity: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/activity/`),
  workshop: (lang: Lang, module: Slugged) => link(`/${lang}/modules/${module.slug}/workshop/`),
  progress: (lang: Lang) => link(`/${lang}/progress/`),
  certificates: (lang: Lang) => link(`/${lang}/certificates/`),
  glossary: (lang: Lang, term?: string) => link(`/${lang}/glossary/${term ? `#${term}` : ''}`),
  sources: (lang: Lang, id?: string) => link(`/${lang}/sources/${id ? `#${id}` : ''}`),
  about: (lang: Lang) => link(`/${lang}/about/`),
};
