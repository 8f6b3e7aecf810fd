/** The score as water in a coin, with the pass mark, where there is one, as a dashed line. Both in per cent. */
export function Gauge({ percent, mark, label }: { percent: number; mark?: number; label: string }) {
  const level = (share: number) => 192 - 1.84 * share;
  return (
    <svg class="tide tide-l" viewBox="0 0 240 200" role="img" aria-label={label}>
      <defs>
        <clipPath id="gauge">
          <circle cx="100" cy="100" r="92" />
        </clipPath>
      </defs>
      <g clip-path="url(#gauge)">
        <rect class="td-w" x="0" y={level(percent)} width="200" height={200 - level(percent)} />
      </g>
      <circle class="td-r" cx="100" cy="100" r="94" />
      {mark !== undefined && (
        <>
          <path class="td-p" d={`M0 ${level(mark)}h206`} />
          <text class="td-t" x="240" y={level(mark) + 6} text-anchor="end">
            {mark}
          </text>
        </>
      )}
      <text class={percent > 48 ? 'td-n' : 'td-n td-n-low'} x="100" y="122" text-anchor="middle">
        {percent}
      </text>
    </svg>
  );
}
