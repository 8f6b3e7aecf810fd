import { type Lang, localeOf } from '../../../site/locales.ts';
import type { PlainKey, Translate } from '../../../site/words.ts';
import { type OfflinePage, savedListMark } from './fetch-handler.ts';

const css = `:root{color-scheme:light dark}
body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:34rem;margin:0 auto;padding:3rem 1.5rem}
h1{line-height:1.2}
h1::before{content:"";display:block;block-size:3px;border-block-start:4px solid;border-block-end:1px solid;margin-block-end:1rem}
h2{font-size:1.125rem;margin-block:2rem .5rem}
ul{padding:0;list-style:none}
a{color:inherit;display:inline-block;padding-block:.6rem}
:focus-visible{outline:3px solid;outline-offset:3px}`;

const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What stands in for a page that is neither saved nor reachable. Needs no other file. `sha256` gives base64. */
export function offlinePage(lang: Lang, t: Translate, sha256: (text: string) => string): OfflinePage {
  const { label, dir } = localeOf(lang);
  const say = (key: PlainKey) => text(t(key));
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${sha256(css)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('offline.pageTitle')}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${say('offline.pageTitle')}</h1>
<p>${say('offline.pageText')}</p>
<p><a href="">${say('offline.pageAgain')}</a></p>
${savedListMark}
</main>
</body>
</html>
`;
  return { html, saved: say('offline.pageSaved'), label, dir };
}
