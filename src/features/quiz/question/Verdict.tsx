import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cross, info, tick } from '../../../ui/icons.ts';
import type { Outcome, Part } from '../kind.ts';

const shown = {
  right: [tick, 'question.correct'],
  wrong: [cross, 'question.wrong'],
  missed: [info, 'question.missed'],
} as const;

/** How one part stands, in words and shape. */
export function Mark({ mark, t }: { mark: Part['mark']; t: Translate }) {
  const [shape, word] = shown[mark];
  return (
    <span class="mk">
      <Icon shape={shape} /> {t(word)}
    </span>
  );
}

/** What the author says about one part, and about mistakes made with it. */
export function Why({ id, outcome }: { id: string; outcome: Outcome }) {
  const texts = outcome.feedback.filter((reason) => reason.id === id || reason.id.startsWith(`${id}/`));
  return (
    <>
      {texts.map((reason) => (
        <span class="why" key={reason.id}>
          {reason.text}
        </span>
      ))}
    </>
  );
}

export const markOf = (outcome: Outcome | undefined, id: string): Part['mark'] | undefined =>
  outcome?.parts.find((part) => part.id === id)?.mark;
