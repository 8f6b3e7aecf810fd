import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { translator, type Words } from '../../i18n/t.ts';
import { PackRow } from './PackRow.tsx';
import { isFinal } from './packs.ts';
import { say } from './say.ts';
import { $packs, watchPacks } from './store.ts';

export type Language = { lang: string; label: string; dir: 'ltr' | 'rtl' };

type Props = {
  languages: Language[];
  /** The language of the page, and its words of the section `offline`. */
  lang: string;
  words: Words;
};

/** What of the course is on this device, and the ways to have it there. One row for each language. */
export function Packs({ languages, lang, words }: Props) {
  const packs = useStore($packs);
  const t = translator(words, lang);
  useEffect(() => watchPacks(languages.map((each) => each.lang)), []);

  const here = packs[lang];
  const kept = here && 'kept' in here && here.kept;
  const blocked = here?.is === 'failed' && isFinal(here.why) && !kept;
  const text = blocked ? say(here, t, lang) : t(kept ? 'offline.keptText' : 'offline.keepText');
  return (
    <div class="offline">
      <div class="stack">
        <h2 id="offline">{t(kept ? 'offline.kept' : 'offline.keep')}</h2>
        <p>{text}</p>
      </div>
      {!blocked && (
        <dl class="facts packs-l">
          {languages.map((each) => (
            <PackRow key={each.lang} language={each} state={packs[each.lang] ?? { is: 'unknown' }} t={t} lang={lang} />
          ))}
        </dl>
      )}
    </div>
  );
}
