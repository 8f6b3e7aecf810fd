import { tick } from './tick.ts';

/** Lets the water of a coin on the page rise to a share, 0 to 1: what Coin.tsx draws, drawn again. */
export function fillCoin(coin: Element, share: number): void {
  coin.setAttribute('data-s', share >= 1 ? 'done' : share > 0 ? 'going' : 'none');
  const height = 24 * share;
  const water = `<rect class="coin-w" x="0" y="${24 - height}" width="24" height="${height}"/>`;
  const done = `<path d="${tick}"/>`;
  const svg = `<svg viewBox="0 0 24 24" aria-hidden="true"${share >= 1 ? ` class="i">${done}` : ` class="coin-s">${water}`}</svg>`;
  coin.querySelector('svg')?.remove();
  coin.insertAdjacentHTML('afterbegin', svg);
}
