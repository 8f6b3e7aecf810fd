import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../../ui/Icon.tsx';
import * as icons from '../../../../ui/icons.ts';
import type { InputProps } from '../../kind.ts';
import { bestChoice, bestPath, type Lived, walk } from './graph.ts';
import type { Scenario } from './schema.ts';

/**
 * A story told step by step. A choice is final; its consequence is said in a live region, and the story goes on when
 * the person does. The focus moves along: to "Go on", to the next step, to the end.
 */
export function ScenarioInput({ question, name, response, onResponse, outcome, t }: InputProps<Scenario>) {
  const { lived, open } = walk(question, response) ?? walk(question, []) ?? { lived: [], open: undefined };
  const path = lived.map(({ choice }) => choice.id);
  /** The path whose last consequence is being read. What was saved earlier has been read. */
  const [reading, setReading] = useState('');
  const waits = !outcome && path.length > 0 && reading === path.join();
  const moved = useRef(false);
  const spot = useRef<HTMLElement>(null);

  // Before the browser paints, so that no key is pressed while the focus is nowhere.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    spot.current?.focus();
  });

  function choose(id: string) {
    const next = [...path, id];
    moved.current = true;
    setReading(next.join());
    onResponse(next);
  }

  return (
    <div class="scen">
      {lived.length > 0 && (
        <ol class="scen-past" aria-label={t('scenario.soFar')}>
          {lived.map((each, index) => (
            <Told
              key={each.step.id}
              lived={each}
              silent={waits && index === lived.length - 1}
              {...{ question, outcome, t }}
            />
          ))}
        </ol>
      )}
      <p role="status" class={waits ? 'scen-now' : undefined}>
        {waits && lived.at(-1)?.choice.consequence}
      </p>
      {waits && open && (
        <p class="scripted">
          <button
            class="btn"
            type="button"
            ref={(button) => {
              spot.current = button;
            }}
            onClick={() => {
              moved.current = true;
              setReading('');
            }}
          >
            {t('scenario.goOn')}
          </button>
        </p>
      )}
      {open && !waits && !outcome && (
        <fieldset aria-labelledby={`${name}-step`}>
          <p
            class="scen-q"
            id={`${name}-step`}
            tabIndex={-1}
            ref={(text) => {
              spot.current = text;
            }}
          >
            <b>{t('scenario.step', { n: lived.length + 1 })}</b> {open.text}
          </p>
          <div class="opts">
            {open.choices.map((choice) => (
              <button key={choice.id} class="opt" type="button" onClick={() => choose(choice.id)}>
                <span>{choice.text}</span>
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {!open && !outcome && (
        <p
          class="scen-end"
          tabIndex={-1}
          ref={(end) => {
            spot.current = end;
          }}
        >
          {t('scenario.end')}
        </p>
      )}
      {open && question.scored && outcome?.solution && (
        <p>
          <b id={`${name}-best`}>{t('scenario.bestPath')}</b>
        </p>
      )}
      {open && question.scored && outcome?.solution && (
        <ol class="scen-past" aria-labelledby={`${name}-best`}>
          {bestPath(question).map((each) => (
            <Told key={each.step.id} lived={each} {...{ question, outcome, t }} />
          ))}
        </ol>
      )}
    </div>
  );
}

type ToldProps = Pick<InputProps<Scenario>, 'question' | 'outcome' | 't'> & {
  lived: Lived;
  /** True while the consequence stands in the live region. */
  silent?: boolean;
};

const shapes = { right: icons.tick, wrong: icons.cross, missed: icons.info };
const verdicts = { right: 'scenario.best', wrong: 'scenario.notBest', missed: 'scenario.best' } as const;

/** A step that is behind: what was chosen, what came of it, and afterwards how good a choice it was. */
function Told({ question, lived: { step, choice }, outcome, silent = false, t }: ToldProps) {
  const mark = outcome?.parts.find(({ id }) => id === `${step.id}.${choice.id}`)?.mark;
  const better = mark === 'wrong' && outcome?.solution !== undefined ? bestChoice(question, step) : undefined;
  return (
    <li class={mark && `is-${mark}`}>
      <p>{step.text}</p>
      <p class="scen-c">
        <b>{choice.text}</b>{' '}
        {mark && (
          <span class="mk">
            <Icon shape={shapes[mark]} /> {t(verdicts[mark])}
          </span>
        )}
      </p>
      {!silent && <p>{choice.consequence}</p>}
      {better && (
        <p>
          <b>{t('scenario.better', { choice: better.text })}</b> {better.consequence}
        </p>
      )}
    </li>
  );
}
