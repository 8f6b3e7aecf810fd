import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../site/locales.ts';
import { sparesData } from '../../site/platform.ts';
import { translator, type Words } from '../../site/words.ts';
import type { PathChoice } from '../course/schema.ts';
import { Install } from './Install.tsx';
import { PackRow } from './PackRow.tsx';
import { isFinal } from './pack/pack.ts';
import { Room } from './Room.tsx';
import { say } from './sentences.ts';
import { $packs, watchPacks } from './store.ts';

type Props = {
  languages: Locale[];
  paths: PathChoice[];
  /** The language of the page, and its words of the sections `offline`, `packs` and `install`. */
  lang: string;
  words: Words;
};

/** What of the course is on this device, and the ways to have it there. One row for each language. */
export function Packs({ languages, paths, lang, words }: Props) {
  const packs = useStore($packs);
  const t = translator(words, lang);
  const [spare, setSpare] = useState(false);
  useEffect(() => {
    setSpare(sparesData());
    return watchPacks(languages.map((each) => each.lang));
  }, []);

  const here = packs[lang];
  const kept = here && 'kept' in here ? here.kept : null;
  const blocked = here?.is === 'failed' && isFinal(here.why) && !kept;
  const [title, text] = kept?.parts
    ? (['packs.part', 'packs.partText'] as const)
    : kept
      ? (['offline.kept', 'offline.keptText'] as const)
      : (['offline.keep', 'offline.keepText'] as const);
  return (
    <div class="offline">
      <div class="stack">
        <h2 id="offline">{t(title)}</h2>
        <p>{blocked ? say(here, paths, t, lang) : t(text)}</p>
        {spare && !blocked && (
          <p class="packs-spare">
            <strong>{t('packs.spare')}</strong> {t('packs.spareText')}
          </p>
        )}
        <Install t={t} />
      </div>
      {!blocked && (
        <div>
          <dl class="facts packs-l">
            {languages.map((each) => (
              <PackRow
                key={each.lang}
                language={each}
                state={packs[each.lang] ?? { is: 'unknown' }}
                {...{ paths, t, lang }}
              />
            ))}
          </dl>
          <Room t={t} lang={lang} />
        </div>
      )}
    </div>
  );
}
