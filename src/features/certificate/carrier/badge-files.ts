import type { Claim } from '../../../log/event.ts';
import { codeOf } from '../code.ts';
import { badgePicture } from './badge-picture.ts';
import { bakePng, bakeSvg } from './bake.ts';

export type BadgeFile = { name: string; data: string | Uint8Array<ArrayBuffer> };

/** "Amina-Diallo-J0Y1-XX95-MXMR": the letters and digits of the name, then the code that makes it unique. */
const stem = ({ id, name }: Claim): string =>
  [name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''), codeOf(id)].filter(Boolean).join('-');

/** The files of a signed certificate: the badge as it is, or baked into a picture. @throws if no picture can be made. */
export async function badgeFiles(claim: Claim, badge: string, kinds: ('json' | 'svg' | 'png')[]): Promise<BadgeFile[]> {
  const name = stem(claim);
  const files = { json: () => badge, svg: () => bakeSvg(badgePicture(claim), badge), png: () => png(claim, badge) };
  return Promise.all(kinds.map(async (kind) => ({ name: `${name}.${kind}`, data: await files[kind]() })));
}

async function png(claim: Claim, badge: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(badgePicture(claim))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 512;
  canvas.height = 512;
  canvas.getContext('2d')?.drawImage(image, 0, 0, 512, 512);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture');
  return Uint8Array.from(bakePng(new Uint8Array(await blob.arrayBuffer()), badge));
}
