/**
 * One of the shapes of icons.ts. Always beside a text, or with a label of its own. `flip` mirrors arrows and pens in
 * right-to-left languages; never ticks or clocks.
 */
export function Icon({ shape, flip = false }: { shape: string; flip?: boolean }) {
  return (
    <svg class={flip ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
