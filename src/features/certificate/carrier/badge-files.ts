import type { Claim } from '../../../log/event.ts';
import { codeOf } from '../code.ts';
import { badgePicture } from './badge-picture.ts';
import { bakePng, bakeSvg } from './bake.ts';

export type BadgeFile = { name: string; data: string | Uint8Array<ArrayBuffer> };

/** Bytes that the name of a person takes in a file name at most: with code and ending it fits every file system. */
const mostBytes = 120;

/** The beginning of a text that takes so many bytes at most, no letter parted from its marks. */
function begun(text: string, bytes: number): string {
  let taken = '';
  for (const letter of text.match(/\P{M}\p{M}*/gu) ?? []) {
    if (new TextEncoder().encode(taken + letter).length > bytes) break;
    taken += letter;
  }
  return taken;
}

/** "Amina-Diallo-J0Y1-XX95-MXMR": the letters and digits of the name, then the code that makes it unique. */
export function badgeFileName({ id, name }: Pick<Claim, 'id' | 'name'>): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [begun(plain, mostBytes).replace(/^-|-$/g, ''), codeOf(id)].filter(Boolean).join('-');
}

/** Draws an SVG picture as a PNG of so many pixels a side. */
export type DrawPng = (svg: string, side: number) => Promise<Uint8Array>;

/** The files of a signed certificate: the badge as it is, or baked into a picture. @throws if no picture can be made. */
export async function badgeFiles(
  claim: Claim,
  badge: string,
  kinds: ('json' | 'svg' | 'png')[],
  draw: DrawPng,
): Promise<BadgeFile[]> {
  const name = badgeFileName(claim);
  const picture = badgePicture(claim);
  const files = {
    json: () => badge,
    svg: () => bakeSvg(picture, badge),
    png: async () => Uint8Array.from(bakePng(await draw(picture, 512), badge)),
  };
  return Promise.all(kinds.map(async (kind) => ({ name: `${name}.${kind}`, data: await files[kind]() })));
}
