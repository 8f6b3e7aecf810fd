import type { Score } from '../quiz/attempt/scores.ts';

const row = 18;

/**
 * The attempts at a quiz, one under the other, on a line from 0 to 100: a disc where it was passed, a ring where not,
 * and the pass mark as a dashed line. The table behind says the same in words.
 */
export function AttemptChart({ scores, label }: { scores: Score[]; label: string }) {
  const height = row * scores.length;
  const mark = `${scores.at(-1)?.passMark ?? 0}%`;
  return (
    <svg class="att" height={height} role="img" aria-label={label}>
      {['0%', '50%', '100%'].map((x) => (
        <line key={x} class="att-grid" x1={x} x2={x} y1="0" y2="100%" />
      ))}
      <line class="att-mark" x1={mark} x2={mark} y1="0" y2="100%" />
      {scores.map(({ number, percent, passed }, index) => {
        const y = row * (index + 0.5);
        return (
          <g key={number}>
            <line class="att-bar" x1="0" x2={`${percent}%`} y1={y} y2={y} />
            <circle class={passed ? 'att-dot is-passed' : 'att-dot'} cx={`${percent}%`} cy={y} r="6" />
          </g>
        );
      })}
    </svg>
  );
}
