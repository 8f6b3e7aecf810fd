import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { cross, down, plus } from '../../../ui/icons.ts';
import { TextField } from '../frame/fields/TextField.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { emptyEntry } from './case.ts';
import type { RiskMapWords } from './content.ts';
import { EntryForm } from './EntryForm.tsx';
import { likelihood, mostEntries, severity } from './model.ts';
import type { RiskCase, RiskEntry } from './schema.ts';

type Props = ViewProps<RiskCase, RiskMapWords>;

/** The categories, one under the other; each opens to be rated. */
export function EntriesForm({ value, change, t, lang, content: words }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ index: number; at: 'input' | 'summary' } | null>(null);
  const [says, setSays] = useState('');
  const { entries } = value;
  const called = (index: number) => entries[index]?.name || t('riskMap.unnamed', { n: index + 1 });

  // The focus follows what was added, and does not get lost with what was removed.
  useLayoutEffect(() => {
    const details = focus && list.current?.children[focus.index]?.querySelector('details');
    // What was added comes a moment later.
    if (!details) return;
    if (focus.at === 'input') details.open = true;
    details.querySelector<HTMLElement>(focus.at)?.focus();
    setFocus(null);
  }, [focus, entries.length]);

  const set = (index: number, entry: RiskEntry) =>
    change({ ...value, entries: entries.map((each, at) => (at === index ? entry : each)) });

  function add() {
    change({ ...value, entries: [...entries, emptyEntry()] });
    setFocus({ index: entries.length, at: 'input' });
  }

  function remove(index: number) {
    setSays(t('riskMap.removed', { name: called(index) }));
    const left = entries.filter((_, at) => at !== index);
    change({ ...value, entries: left.length > 0 ? left : [emptyEntry()] });
    setFocus({ index: Math.max(0, Math.min(index, left.length - 1)), at: 'summary' });
  }

  const product = ({ ratings }: RiskEntry) => {
    const [severe, likely] = [severity(ratings), likelihood(ratings)];
    if (severe === null || likely === null) return t('riskMap.notPlaced');
    return <bdi dir="ltr">{t('riskMap.risk', { severity: severe, likelihood: likely, product: severe * likely })}</bdi>;
  };

  return (
    <section class="desk rm-form" aria-labelledby={id}>
      <div class="wrap">
        <h2 id={id}>{t('riskMap.categories')}</h2>
        <p class="sub no-print">{t('riskMap.categoriesHint')}</p>
        <ol class="rm-list" ref={list}>
          {entries.map((entry, index) => (
            // Entries have no identity of their own; a key by position keeps the field that is being typed in.
            <li key={index}>
              <details class="rm-e" open={entries.length === 1}>
                <summary>
                  <Icon shape={down} />
                  <b>{called(index)}</b>
                  <span class="num">{product(entry)}</span>
                </summary>
                <EntryForm
                  value={entry}
                  change={(next) => set(index, next)}
                  t={t}
                  lang={lang}
                  content={words}
                  called={called(index)}
                />
                <button class="btn btn-2 btn-s" type="button" onClick={() => remove(index)}>
                  <Icon shape={cross} /> {t('riskMap.remove', { name: called(index) })}
                </button>
              </details>
            </li>
          ))}
        </ol>
        {entries.length < mostEntries ? (
          <button class="btn btn-2 btn-s" type="button" onClick={add}>
            <Icon shape={plus} /> {t('riskMap.add')}
          </button>
        ) : (
          <p class="hint no-print">{t('riskMap.full', { n: mostEntries })}</p>
        )}
        <p class="vh" role="status">
          {says}
        </p>
        <div class="rm-unit">
          <TextField
            label={t('riskMap.currency')}
            hint={t('riskMap.currencyHint')}
            value={value.currency}
            max={20}
            onChange={(currency) => change({ ...value, currency })}
          />
        </div>
      </div>
    </section>
  );
}
