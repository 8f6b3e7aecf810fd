import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { Late } from '../frame/Late.tsx';
import type { LifeCycleCase } from './case.ts';
import type { Comparison, Costs } from './rules/model.ts';

type Props = { value: LifeCycleCase; comparison: Comparison; t: Translate; lang: string };

const steps = async () => (await import('./StepsOfOne.tsx')).StepsOfOne;

/** How every figure comes about, with the numbers in it, option by option. What is open is printed. */
export function Steps({ value, comparison, t, lang }: Props) {
  const [opened, setOpened] = useState<readonly number[]>([]);
  const root = useRef<HTMLElement>(null);
  // What was opened before the script had come.
  useEffect(() => {
    const all = [...(root.current?.querySelectorAll('details') ?? [])];
    setOpened(all.flatMap(({ open }, index) => (open ? [index] : [])));
  }, []);
  return (
    <section class={opened.length > 0 ? 'wrap steps-l' : 'wrap steps-l no-print'} aria-labelledby="steps" ref={root}>
      <h2 id="steps">{t('lcc.steps.title')}</h2>
      <p class="sub no-print">{t('lcc.steps.lede')}</p>
      {value.options.map((option, index) => (
        <details class="figs" key={index} onToggle={() => setOpened([...opened, index])}>
          <summary>{option.name}</summary>
          {opened.includes(index) && (
            <Late
              id={`steps-${index}`}
              load={steps}
              props={{ value, option, costs: comparison.costs[index] as Costs, t, lang }}
            />
          )}
        </details>
      ))}
    </section>
  );
}
