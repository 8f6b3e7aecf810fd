import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { readCase } from './case/saved-case.ts';
import type { CaseDesk } from './case/useCase.tsx';
import type { LoadResults, Tool } from './tool.ts';

type Props<T, C> = {
  tool: Tool<T>;
  content: C;
  results: LoadResults<T, C>;
  desk: CaseDesk<T>;
  /** Id of the other case, or "example". */
  other: string;
  close(): void;
  t: Translate;
  lang: string;
};

/** The results of the case on the screen beside those of another. */
export function Compare<T, C>({ tool, content, results, desk, other, close, t, lang }: Props<T, C>) {
  const saved = desk.cases.find(({ id }) => id === other);
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [parts, setParts] = useState<Awaited<ReturnType<typeof results>>>();
  const [isLacking, setLacking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!saved) return setValue(tool.example(t));
    void readCase(tool, saved.data).then((read) => (read ? setValue(read) : setFailed(true)));
  }, [other, saved?.data]);
  useEffect(() => {
    results().then(setParts, () => setLacking(true));
  }, []);
  useEffect(() => title.current?.focus(), [other]);
  const sides = useRef<HTMLDivElement>(null);
  // Both sides have the same tables: the name of its case tells a table from the other.
  useLayoutEffect(() => {
    for (const side of sides.current?.querySelectorAll('article') ?? []) {
      const name = side.getAttribute('aria-label') ?? '';
      for (const table of side.querySelectorAll('.tscroll')) {
        const label = table.getAttribute('aria-label') ?? '';
        if (!label.startsWith(name)) table.setAttribute('aria-label', `${name} ${label}`);
      }
    }
  });
  const { Result, Beside } = parts ?? {};
  return (
    <section class="compare" aria-labelledby="compare">
      <div class="wrap ph">
        <h2 id="compare" tabIndex={-1} ref={title}>
          {t('tools.comparison')}
        </h2>
        <button class="btn btn-2 btn-s" type="button" onClick={close}>
          {t('tools.closeComparison')}
        </button>
      </div>
      {Beside && value ? (
        <Beside
          first={{ name: desk.open.name, value: desk.open.value }}
          second={{ name: saved?.name ?? t('tools.example'), value }}
          content={content}
          t={t}
          lang={lang}
        />
      ) : (
        <div class="wrap compare-in" ref={sides}>
          <article aria-label={desk.open.name}>
            <h3 class="compare-n">{desk.open.name}</h3>
            {Result && <Result value={desk.open.value} content={content} t={t} lang={lang} />}
          </article>
          <article aria-label={saved?.name ?? t('tools.example')}>
            <h3 class="compare-n">{saved?.name ?? t('tools.example')}</h3>
            {Result && value && <Result value={value} content={content} t={t} lang={lang} />}
            {isLacking && <p role="alert">{t('tools.partMissing')}</p>}
            {failed && <p class="hint no-print">{t('tools.unreadable', { name: saved?.name ?? '' })}</p>}
          </article>
        </div>
      )}
    </section>
  );
}
