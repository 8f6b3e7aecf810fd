import { tick } from './tick.ts';

/** Lets the water of a coin on the page rise to a share, 0 to 1: what Coin.tsx draws, drawn again. */
export function fillCoin(coin: Element, share: number): void {
  const isDone = share >= 1;
  const height = 24 * share;
  coin.setAttribute('data-s', isDone ? 'done' : share > 0 ? 'going' : 'none');
  const svg = coin.querySelector('svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', isDone ? 'path' : 'rect');
  const attributes = isDone ? { d: tick } : { class: 'coin-w', x: 0, y: 24 - height, width: 24, height };
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  svg?.setAttribute('class', isDone ? 'i' : 'coin-s');
  svg?.replaceChildren(shape);
}
