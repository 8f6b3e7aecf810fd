import type { Claim } from '../../../log/event.ts';
import { inFileName } from '../../../site/file-name.ts';
import { codeOf } from '../code.ts';
import { badgePicture } from './badge-picture.ts';
import { bakePng, bakeSvg } from './bake.ts';

export type BadgeFile = { name: string; data: string | Uint8Array<ArrayBuffer> };

/** "Amina-Diallo-J0Y1-XX95-MXMR": the letters and digits of the name, then the code that makes it unique. */
export const badgeFileName = ({ id, name }: Pick<Claim, 'id' | 'name'>): string =>
  [inFileName(name), codeOf(id)].filter(Boolean).join('-');

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
