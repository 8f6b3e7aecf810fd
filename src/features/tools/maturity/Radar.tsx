import { formatNumber } from '../../../site/words.ts';
import { drawn } from '../frame/drawn.ts';
import { onAxis, radarOutline } from './radar.ts';

const most = 4;
const radius = 100;

/**
 * Averages on as many axes as there are areas, numbered as in the table behind. A second outline, dashed and with
 * square points, is for somebody to compare with.
 */
export function Radar({
  means,
  others,
  ranges = [],
  label,
  lang,
}: {
  means: (number | null)[];
  others?: (number | null)[];
  /** From where to where several people stand on each axis. */
  ranges?: ({ low: number; high: number } | null)[];
  label: string;
  lang: string;
}) {
  const axes = means.length;
  const rings = [1, 2, 3, 4].map(
    (ring) =>
      `M${radarOutline(
        means.map(() => ring),
        most,
        radius,
      )}Z`,
  );
  const spanOf = (range: { low: number; high: number } | null, axis: number) => {
    if (!range) return '';
    const from = onAxis(axis, axes, range.low / most, radius);
    const to = onAxis(axis, axes, range.high / most, radius);
    return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  };
  const ends = means.map((_, axis) => onAxis(axis, axes, 1, radius));
  const dots = (values: (number | null)[]) =>
    values.flatMap((value, axis) => (value === null ? [] : [{ axis, ...onAxis(axis, axes, value / most, radius) }]));
  return (
    <svg class="radar" viewBox="-128 -128 256 256" role="img" aria-label={label}>
      <path class="rd-ring" d={[...rings, ...ends.map(({ x, y }) => `M0 0L${x} ${y}`)].join('')} />
      {means.map((_, axis) => {
        const { x, y } = onAxis(axis, axes, 1.18, radius);
        return (
          <text key={axis} class="rd-n num" x={x} y={y} dy="0.36em" text-anchor="middle">
            {formatNumber(axis + 1, lang)}
          </text>
        );
      })}
      {others && <polygon class="rd-other" points={radarOutline(others, most, radius)} />}
      <polygon class="rd-own" points={radarOutline(means, most, radius)} />
      <path class="rd-range" d={ranges.map(spanOf).join('')} />
      {dots(means).map(({ axis, x, y }) => (
        <circle key={axis} class="rd-dot" cx={x} cy={y} r="4" />
      ))}
      {others &&
        dots(others).map(({ axis, x, y }) => (
          <rect key={axis} class="rd-square" x={drawn(x - 4)} y={drawn(y - 4)} width="8" height="8" />
        ))}
      {[0, 1, 2, 3, 4].map((ring) => (
        <text key={ring} class="rd-s num" x="5" y={-(ring * radius) / most} dy="-0.25em">
          {formatNumber(ring, lang)}
        </text>
      ))}
    </svg>
  );
}
