import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { translator, type Words } from '../../site/words.ts';
import { finder, type SearchIndex } from './finder.ts';
import { Result } from './Result.tsx';

type Props = {
  /** Address of the index of this language. */
  index: string;
  words: Words;
  lang: string;
};

/** Results on the screen at first, and more for each press of the button. */
const step = 20;

/** Stands in the address, so that "back" from a result finds the results again. */
const asked = () => new URLSearchParams(location.search).get('q') ?? '';

/** A field and what is found for it, at every letter. */
export default function Search({ index, words, lang }: Props) {
  const t = translator(words, lang);
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  const [loaded, setLoaded] = useState<SearchIndex | 'failed'>();
  const [shown, setShown] = useState(step);

  /** A browser remembers that a script could not be loaded, so that another try asks for it under another address. */
  async function load(again = '') {
    setLoaded(undefined);
    try {
      setLoaded(((await import(/* @vite-ignore */ index + again)) as { default: SearchIndex }).default);
    } catch {
      setLoaded('failed');
    }
  }

  useEffect(() => {
    // The browser keeps what is typed, so that what was typed before the script had come stays.
    if (field.current && !field.current.value) field.current.value = asked();
    setQuestion(field.current?.value ?? '');
    void load();
  }, []);

  const find = useMemo(() => (loaded && loaded !== 'failed' ? finder(loaded, lang) : undefined), [loaded]);
  const wanted = question.trim();
  const found = useMemo(() => (find && wanted ? find(wanted) : []), [find, wanted]);

  function ask(text: string) {
    setQuestion(text);
    setShown(step);
    const address = new URL(location.href);
    if (text.trim()) address.searchParams.set('q', text.trim());
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }

  return (
    <>
      <search>
        <form class="sform" onSubmit={(event) => event.preventDefault()}>
          <label for="search-q">{t('search.label')}</label>
          <input
            class="inp"
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
      <p role="status" class="sub">
        {loaded === undefined && t('search.loading')}
        {find && wanted && (found.length > 0 ? t('search.count', { n: found.length }) : t('search.none'))}
      </p>
      {loaded === 'failed' && (
        <div role="alert">
          <p>{t('search.failed')}</p>
          <p>
            <button class="btn btn-2" type="button" onClick={() => load(`?again=${Date.now()}`)}>
              {t('search.again')}
            </button>
          </p>
        </div>
      )}
      {found.length > 0 && (
        <ol class="gz found">
          {found.slice(0, shown).map((each) => (
            <Result
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
