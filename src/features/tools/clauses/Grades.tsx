import type { Translate } from '../../../site/words.ts';
import type { Proof } from './content.ts';

const most = 4;

/** Cost, robustness and speed of a proof, each as so many of four squares with the word beside them. */
export function Grades({ proof, t }: { proof: Pick<Proof, 'cost' | 'robustness' | 'speed'>; t: Translate }) {
  return (
    <ul class="cl-g">
      {(['cost', 'robustness', 'speed'] as const).map((kind) => (
        <li key={kind}>
          <span>{t(`clauses.${kind}`)}</span>
          <svg viewBox="0 0 46 10" aria-hidden="true">
            {Array.from({ length: most }, (_, index) => (
              <rect
                key={`${kind}${index + 1}`}
                class={index < proof[kind] ? 'on' : undefined}
                x={1 + index * 12}
                y="1"
                width="8"
                height="8"
              />
            ))}
          </svg>
          <b>{t(`clauses.grade.${proof[kind]}`)}</b>
        </li>
      ))}
    </ul>
  );
}
