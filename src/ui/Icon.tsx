import { type IconName, icons } from './icons.ts';

/** `flip` mirrors arrows and pens in right-to-left languages; never ticks or clocks. */
export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg class={flip ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
