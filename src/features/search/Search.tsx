import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listFormat } from '../../site/formats.ts';
import { translator, type Words } from '../../site/words.ts';
import { FoundPassage } from './FoundPassage.tsx';
import type { SearchPart } from './passage.ts';
import { find, partStates, searchRest, startSearch } from './store.ts';

type Props = {
  parts: SearchPart[];
  /** Words too common to look for. */
  common: string[];
  words: Words;
  lang: string;
};

/** Results on the screen at first, and more for each press of the button. */
const step = 20;

/** Stands in the address, so that "back" from a result finds the results again. */
const asked = () => new URLSearchParams(location.search).get('q') ?? '';

/** A field and what is found for it, at every letter and with every module that has come. */
export function Search({ parts, common, words, lang }: Props) {
  const t = translator(words, lang);
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  const [shown, setShown] = useState(step);
  const states = useStore(partStates);

  useEffect(() => {
    // The browser keeps what is typed, so that what was typed before the script had come stays.
    if (field.current && !field.current.value) field.current.value = asked();
    setQuestion(field.current?.value ?? '');
    void startSearch(parts, common, lang);
  }, []);

  const wanted = question.trim();
  const found = useMemo(() => (wanted ? find(wanted) : []), [wanted, states]);
  const having = (state: string) => parts.filter(({ href }) => states.get(href) === state);
  const [failed, spared] = [having('failed'), having('spared')];
  const isLoading = states.size === 0 || having('loading').length > 0;
  const named = listFormat(lang).format(failed.map(({ module }) => module?.title ?? t('search.references')));

  function ask(text: string) {
    setQuestion(text);
    setShown(step);
    const address = new URL(location.href);
    if (text.trim()) address.searchParams.set('q', text.trim());
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }

  function said(): string {
    if (!wanted) return isLoading ? t('search.loading') : '';
    if (isLoading) return t('search.soFar', { n: found.length });
    return found.length > 0 ? t('search.count', { n: found.length }) : t('search.none', { words: wanted });
  }

  return (
    <>
      <search>
        <form class="sform" onSubmit={(event) => event.preventDefault()}>
          <label for="search-q">{t('search.label')}</label>
          <input
            class="inp sform-field"
            id="search-q"
            name="q"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            ref={field}
            onInput={(event) => ask(event.currentTarget.value)}
          />
        </form>
      </search>
      <p role="status" class="sub scount">
        {said()}
      </p>
      {failed.length > 0 && (
        <div role="alert">
          <p>{failed.length === parts.length ? t('search.failed') : t('search.partly', { parts: named })}</p>
          <p>
            <button class="btn btn-2" type="button" onClick={() => searchRest(parts)}>
              {t('search.again')}
            </button>
          </p>
        </div>
      )}
      {spared.length > 0 && !isLoading && (
        <p>
          {t('search.spared')}{' '}
          <button class="btn btn-2" type="button" onClick={() => searchRest(parts)}>
            {t('search.rest', { n: spared.length })}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <ol class="gz found">
          {found.slice(0, shown).map((each) => (
            <FoundPassage
              key={`${each.place} ${each.href} ${each.title} ${each.text.length}`}
              found={each}
              t={t}
              lang={lang}
            />
          ))}
        </ol>
      )}
      {found.length > shown && (
        <p>
          <button class="btn btn-2" type="button" onClick={() => setShown(shown + step)}>
            {t('search.more', { n: Math.min(step, found.length - shown) })}
          </button>
        </p>
      )}
    </>
  );
}
