import type { APIRoute } from 'astro';
import { loadInterface } from '../features/course/load.ts';
import { top } from '../site/address.ts';
import { localeOf, sourceLang } from '../site/locales.ts';
import { routes } from '../site/routes.ts';
import drawn from '../ui/icon.svg?url&no-inline';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  // A maskable one may lose its corners: what counts is within the inner circle of 80 %.
  src: routes.picture(purpose === 'any' ? `icon-${size}.png` : `icon-maskable-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * What a device needs to put the course on its home screen. It starts at the language the person used last. The edition
 * for the web (src/editions/web/web.ts) leaves out shortcuts to pages that were not built.
 */
export const GET: APIRoute = async () => {
  const { t } = await loadInterface(sourceLang);
  const { lang, dir } = localeOf(sourceLang);
  const manifest = {
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.description'),
    lang,
    dir,
    id: top(),
    start_url: top(),
    scope: top(),
    display: 'standalone',
    theme_color: '#083f33',
    background_color: '#ffffff',
    icons: [
      { src: drawn, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[192, 512].flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
    ],
    shortcuts: [
      { name: t('offline.continue'), url: routes.home(sourceLang) },
      { name: t('install.review'), url: routes.review(sourceLang) },
      { name: t('install.workshop'), url: routes.workshops(sourceLang) },
      { name: t('shell.progress'), url: routes.progress(sourceLang) },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
