/** Two scores on a line from 0 to 100: the first as a ring, the best as a disc. */
export function ScoreLine({ first, best, label }: { first: number; best: number; label: string }) {
  const x = (score: number) => `${score}%`;
  return (
    <span class="sline">
      <svg class="sline-art" role="img" aria-label={label}>
        <line class="sline-grid" x1="0" x2="0" y1="0" y2="100%" />
        <line class="sline-grid" x1="50%" x2="50%" y1="0" y2="100%" />
        <line class="sline-grid" x1="100%" x2="100%" y1="0" y2="100%" />
        <line class="sline-gain" x1={x(first)} x2={x(best)} y1="50%" y2="50%" />
        <circle class="sline-a" cx={x(first)} cy="50%" r="6.5" />
        <circle class="sline-b" cx={x(best)} cy="50%" r="6.5" />
      </svg>
      <b class="num">{best}</b>
    </span>
  );
}
