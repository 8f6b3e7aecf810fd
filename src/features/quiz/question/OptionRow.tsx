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
  /** Set once checked; without a mark the option was rightly left out. */
  done: boolean;
  mark?: Part['mark'];
  why?: string;
  t: Translate;
  children: ComponentChildren;
};

const shapes = { right: tick, wrong: cross, missed: info };

/** One answer to choose, with its verdict in words, shape and colour. */
export function OptionRow({ type, name, value, checked, onChange, done, mark, why, t, children }: Props) {
  const verdict =
    mark && { right: t('question.correct'), wrong: t('question.wrong'), missed: t('question.missed') }[mark];
  return (
    <label class={mark ? `opt is-${mark}` : 'opt'}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        aria-disabled={done ? 'true' : undefined}
        // A checked question can still be read through with the keyboard, so its controls are kept and do nothing.
        onClick={(event) => done && event.preventDefault()}
        onChange={() => !done && onChange()}
      />
      <span>{children}</span>
      {mark && (
        <span class="mk">
          <Icon shape={shapes[mark]} /> {verdict}
          {checked && `${t('question.comma')}${t('question.chosen')}`}
        </span>
      )}
      {done && why && <span class="why">{why}</span>}
    </label>
  );
}
