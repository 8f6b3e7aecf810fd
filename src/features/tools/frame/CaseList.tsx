import { formatDate, type Translate } from '../../../site/words.ts';
import type { CaseDesk } from './case/useCase.tsx';
import type { Tool } from './tool.ts';

type Props<T> = { desk: CaseDesk<T>; tool: Tool<T>; compare(id: string): void; t: Translate; lang: string };

/** The prepared case, an empty one and those that were saved on this device. */
export function CaseList<T>({ desk, tool, compare, t, lang }: Props<T>) {
  const { cases, open } = desk;
  return (
    <section class="gz" aria-labelledby="cases">
      <h2 id="cases">{t('tools.cases')}</h2>
      <p class="row">
        <button class="btn btn-2 btn-s" type="button" onClick={() => desk.openNew(t('tools.untitled'), tool.empty())}>
          {t('tools.startEmpty')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={() => desk.openNew(t('tools.example'), tool.example(t))}>
          {t('tools.loadExample')}
        </button>
        {(open.id !== null || open.changed) && (
          <button class="btn btn-2 btn-s" type="button" onClick={() => compare('example')}>
            {t('tools.compareExample')}
          </button>
        )}
      </p>
      {cases.length === 0 ? (
        <p class="hint no-print">{t('tools.noCases')}</p>
      ) : (
        <ul class="cases">
          {cases.map((each) => (
            <li key={each.id}>
              <span class="case-n">
                <button
                  class="btn btn-3 btn-s"
                  type="button"
                  aria-current={each.id === open.id}
                  onClick={() => desk.openSaved(each)}
                >
                  <bdi>{each.name}</bdi>
                </button>
                <span class="hint no-print">
                  {each.id === open.id
                    ? t('tools.isOpen')
                    : t('tools.savedOn', { date: formatDate(each.savedAt, lang) })}
                </span>
              </span>
              {each.id !== open.id && (
                <button
                  class="btn btn-2 btn-s"
                  type="button"
                  aria-label={t('tools.compareWith', { name: each.name })}
                  onClick={() => compare(each.id)}
                >
                  {t('tools.compare')}
                </button>
              )}
              <button
                class="btn btn-2 btn-s"
                type="button"
                aria-label={t('tools.deleteNamed', { name: each.name })}
                onClick={() => desk.remove(each)}
              >
                {t('tools.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
