import { cross, info, tick } from '../../../../ui/icons.ts';
import type { Part } from '../../kind.ts';
import { letter } from '../../paper/letter.ts';
import type { Hotspot, Region } from './schema.ts';
import { bounds, corners } from './shape.ts';

type Props = {
  question: Hotspot;
  /** The region that is chosen. */
  chosen?: unknown;
  markOf?(id: string): Part['mark'] | undefined;
  onPick?(region: Region, index: number): void;
};

/** The verdict by its shape, for whoever does not tell the colours apart. */
const shapes = { right: tick, wrong: cross, missed: info };

/** The drawing with its regions, each with the letter it has in the list of answers. */
export function Drawing({ question: { figure, regions }, chosen, markOf, onPick }: Props) {
  const [width, height] = figure.size;
  return (
    <svg class="hot-fig" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.alt}>
      {figure.drawing.map(({ d, class: ink }, index) => (
        <path key={`${index}-${d}`} class={ink} d={d} />
      ))}
      {figure.labels.map(({ id, text, x, y, class: ink, anchor }) => (
        <text key={id} class={ink} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {regions.map((region, index) => {
        const { left, right, top } = bounds(region);
        const mark = markOf?.(region.id);
        const [x, y] = [region.rect ? left + 14 : (left + right) / 2, Math.max(top, 0) + 14];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a picture for pointers; the radio buttons below are the control.
          <g
            key={region.id}
            class={`hot-r ${mark ? `is-${mark}` : ''} ${chosen === region.id ? 'is-on' : ''} ${onPick ? 'is-open' : ''}`}
            onClick={onPick && (() => onPick(region, index))}
          >
            <Outline region={region} />
            <circle class="hot-b" cx={x} cy={y} r="11" />
            <text class="hot-n" x={x} y={y + 5} text-anchor="middle">
              {letter(index)}
            </text>
            {mark && <path class="hot-m" transform={`translate(${x + 12} ${y - 12})`} d={shapes[mark]} />}
          </g>
        );
      })}
    </svg>
  );
}

function Outline({ region: { rect, circle, polygon } }: { region: Region }) {
  if (rect) return <rect class="hot-o" x={rect[0]} y={rect[1]} width={rect[2]} height={rect[3]} />;
  if (circle) return <circle class="hot-o" cx={circle[0]} cy={circle[1]} r={circle[2]} />;
  return <polygon class="hot-o" points={corners(polygon ?? [])} />;
}
