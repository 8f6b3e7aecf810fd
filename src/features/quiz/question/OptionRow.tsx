import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cross, info, tick } from '../../../ui/icons.ts';
import type { Part } from '../kind.ts';

type Props = {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  checked: boolean;
  onChange(): void;
  done: boolean;
  /** How it stands once checked; 'left' was rightly left out. */
  mark?: Part['mark'] | 'left' | undefined;
  why?: string;
  t: Translate;
  children: ComponentChildren;
};

const shapes = { right: tick, left: tick, wrong: cross, missed: info };

/** One answer to choose, with its verdict in words, shape and colour. */
export function OptionRow({ type, name, value, checked, onChange, done, mark, why, t, children }: Props) {
  const words = {
    right: 'question.correct',
    left: 'question.leftOut',
    wrong: 'question.wrong',
    missed: 'question.missed',
  } as const;
  // Once checked the name of a control is its text and its verdict; the reason describes it.
  const id = `${name}-${value}`;
  const isExplained = done && why !== undefined;
  return (
    <label class={mark && mark !== 'left' ? `opt is-${mark}` : 'opt'}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        aria-disabled={done ? 'true' : undefined}
        aria-labelledby={isExplained ? (mark ? `${id}-text ${id}-mark` : `${id}-text`) : undefined}
        aria-describedby={isExplained ? `${id}-why` : undefined}
        // A checked question can still be read through with the keyboard, so its controls are kept and do nothing.
        onClick={(event) => done && event.preventDefault()}
        onChange={() => !done && onChange()}
      />
      <span id={`${id}-text`}>{children}</span>
      {mark && (
        <span class="mk" id={`${id}-mark`}>
          <Icon shape={shapes[mark]} /> {t(words[mark])}
          {checked && `${t('question.comma')}${t('question.chosen')}`}
        </span>
      )}
      {isExplained && (
        <span class="why" id={`${id}-why`}>
          {why}
        </span>
      )}
    </label>
  );
}
