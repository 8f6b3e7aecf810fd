import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import * as icons from './icons.ts';

/**
 * How far the water has risen, 0 to 1. Always stands beside a word or a number that says the same;
 * `children` is for that word where it belongs to the coin.
 */
export function Coin({ share, children }: { share: number; children?: ComponentChildren }) {
  const done = share >= 1;
  const height = 24 * Math.min(1, Math.max(0, share));
  return (
    <span class="coin" data-s={done ? 'done' : share > 0 ? 'going' : 'none'}>
      {done ? (
        <Icon shape={icons.tick} />
      ) : (
        <svg class="coin-s" viewBox="0 0 24 24" aria-hidden="true">
          <rect class="coin-w" x="0" y={24 - height} width="24" height={height} />
        </svg>
      )}
      {children}
    </span>
  );
}
