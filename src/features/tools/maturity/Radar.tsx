import { formatNumber } from '../../../site/words.ts';
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
  const dots = (values: (number | null)[]) =>
    values.flatMap((value, axis) => (value === null ? [] : [{ axis, ...onAxis(axis, axes, value / most, radius) }]));
  return (
    <svg class="radar" viewBox="-128 -128 256 256" role="img" aria-label={label}>
      {[1, 2, 3, 4].map((ring) => (
        <polygon
          key={ring}
          class="rd-ring"
          points={radarOutline(
            means.map(() => ring),
            most,
            radius,
          )}
        />
      ))}
      {means.map((_, axis) => {
        const end = onAxis(axis, axes, 1, radius);
        const at = onAxis(axis, axes, 1.18, radius);
        return (
          <g key={end.x * 1000 + end.y}>
            <line class="rd-ring" x1="0" y1="0" x2={end.x} y2={end.y} />
            <text class="rd-n num" x={at.x} y={at.y} dy="0.36em" text-anchor="middle">
              {formatNumber(axis + 1, lang)}
            </text>
          </g>
        );
      })}
      {others && <polygon class="rd-other" points={radarOutline(others, most, radius)} />}
      <polygon class="rd-own" points={radarOutline(means, most, radius)} />
      {ranges.map((range, axis) => {
        if (!range) return null;
        const [low, high] = [range.low, range.high].map((at) => onAxis(axis, axes, at / most, radius));
        return <line key={axis} class="rd-range" x1={low?.x} y1={low?.y} x2={high?.x} y2={high?.y} />;
      })}
      {dots(means).map(({ axis, x, y }) => (
        <circle key={axis} class="rd-dot" cx={x} cy={y} r="4" />
      ))}
      {others &&
        dots(others).map(({ axis, x, y }) => (
          <rect key={axis} class="rd-square" x={x - 4} y={y - 4} width="8" height="8" />
        ))}
      {[0, 1, 2, 3, 4].map((ring) => (
        <text key={ring} class="rd-s num" x="5" y={-(ring * radius) / most} dy="-0.25em">
          {formatNumber(ring, lang)}
        </text>
      ))}
    </svg>
  );
}
