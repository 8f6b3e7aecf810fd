import { useRef } from 'preact/hooks';
import type { InputProps } from '../../kind.ts';
import { letter } from '../../paper/letter.ts';
import { OptionRow } from '../../question/OptionRow.tsx';
import { markOf } from '../../question/Verdict.tsx';
import { Drawing } from './Drawing.tsx';
import type { Hotspot } from './schema.ts';

/** A drawing to point at, and the same regions as radio buttons. Pointing moves the focus to the radio button. */
export function HotspotInput({ question, name, response, onResponse, outcome, t }: InputProps<Hotspot>) {
  const list = useRef<HTMLDivElement>(null);

  return (
    <div class="hot">
      <Drawing
        question={question}
        chosen={response}
        markOf={(id) => markOf(outcome, id)}
        onPick={
          outcome
            ? undefined
            : ({ id }, index) => {
                onResponse(id);
                list.current?.querySelectorAll('input')[index]?.focus({ preventScroll: true });
              }
        }
      />
      <div class="opts" ref={list}>
        {question.regions.map(({ id, label }, index) => (
          <OptionRow
            key={id}
            type="radio"
            name={name}
            value={id}
            checked={response === id}
            onChange={() => onResponse(id)}
            done={outcome !== undefined}
            mark={markOf(outcome, id)}
            why={outcome?.feedback.find((each) => each.id === id)?.text}
            t={t}
          >
            <b class="hot-l">{letter(index)}</b> {label}
          </OptionRow>
        ))}
      </div>
    </div>
  );
}
