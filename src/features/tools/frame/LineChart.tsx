import { directionOf } from '../../../site/direction.ts';
import { drawn } from './drawn.ts';

type Props = {
  /** What the chart shows, with its finding. */
  label: string;
  /** Names of the lines. */
  names: readonly string[];
  /** Values of all lines at each place, in order. */
  points: readonly { x: number; ys: readonly number[] }[];
  /** The place that holds now, marked by an upright line. */
  now?: number | undefined;
  xLabel(x: number): string;
  yLabel(y: number): string;
  lang: string;
};

const [width, height] = [360, 220];
const box = { left: 46, right: 338, top: 14, bottom: 186 };

/** Steps of 1, 2 or 5 times a power of ten, four or so up to the largest value. */
function ticks(largest: number): number[] {
  const rough = largest / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step);
}

/**
 * Lines over one assumption, told apart by their dashes and a number at the end of each; the list above says whose
 * numbers they are. The table with the figures stands next to it, written by whoever draws the chart.
 */
export function LineChart({ label, names, points, now, xLabel, yLabel, lang }: Props) {
  const isRtl = directionOf(lang) === 'rtl';
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const largest = Math.max(...points.flatMap(({ ys }) => ys), 1e-9);
  const least = Math.min(...points.flatMap(({ ys }) => ys), 0);
  const mirror = (x: number) => (isRtl ? width - x : x);
  const x = (value: number) =>
    drawn(mirror(box.left + ((value - first) / (last - first || 1)) * (box.right - box.left)));
  const y = (value: number) => drawn(box.bottom - ((value - least) / (largest - least)) * (box.bottom - box.top));
  const path = (line: number) =>
    points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.ys[line] ?? 0)}`);
  const [start, end] = isRtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const ends = spread(names.map((_, line) => y(points.at(-1)?.ys[line] ?? 0)));
  return (
    <>
      <ol class="lkey">
        {names.map((name, line) => (
          <li key={line}>
            <svg viewBox="0 0 40 12" aria-hidden="true">
              <path class={`ln ln-${line}`} d="M0 6h40" />
            </svg>
            <b>{line + 1}</b> {name}
          </li>
        ))}
      </ol>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks(largest).map((value) => (
          <g key={value}>
            <path class="f-rule" d={`M${mirror(box.left)} ${y(value)}H${mirror(box.right)}`} />
            <text class="f-s" x={mirror(box.left - 5)} y={drawn(y(value) + 4)} text-anchor={end}>
              {yLabel(value)}
            </text>
          </g>
        ))}
        <path class="f-line" d={`M${mirror(box.left)} ${box.bottom}H${mirror(box.right)}`} />
        {now !== undefined && now >= first && now <= last && (
          <path class="ln-now" d={`M${x(now)} ${box.top}V${box.bottom}`} />
        )}
        {names.map((_, line) => (
          <g key={line}>
            <path class={`ln ln-${line}`} d={path(line).join('')} />
            <text class="f-s f-b" x={mirror(box.right + 6)} y={(ends[line] ?? 0) + 4} text-anchor={start}>
              {line + 1}
            </text>
          </g>
        ))}
        <text class="f-s" x={mirror(box.left)} y={height - 12} text-anchor={start}>
          {xLabel(first)}
        </text>
        <text class="f-s" x={mirror(box.right)} y={height - 12} text-anchor={end}>
          {xLabel(last)}
        </text>
        {now !== undefined && now > first + (last - first) * 0.25 && now < last - (last - first) * 0.25 && (
          <text class="f-s f-b" x={x(now)} y={height - 12} text-anchor="middle">
            {xLabel(now)}
          </text>
        )}
      </svg>
    </>
  );
}

/** Moves labels apart that would stand on one another, from top to bottom. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) + 14;
  }
  return placed;
}
