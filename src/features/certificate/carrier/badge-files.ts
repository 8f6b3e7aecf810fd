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

/** The files of a signed certificate: the badge as it is, or baked into a picture. @throws if no picture can be made. */
export async function badgeFiles(claim: Claim, badge: string, kinds: ('json' | 'svg' | 'png')[]): Promise<BadgeFile[]> {
  const name = badgeFileName(claim);
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
