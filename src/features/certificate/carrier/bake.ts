import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const namespace = 'https://purl.imsglobal.org/ob/v3p0';
const keyword = 'openbadgecredential';
const largest = 5_000_000;

/** A picture with the badge in it (Open Badges 3.0, section 5.3.2). @throws if it is no SVG. */
export function bakeSvg(svg: string, json: string): string {
  const start = /<svg\b[^>]*>/.exec(svg);
  if (!start) throw new Error('No <svg> to bake a badge into');
  // "]]>" would end the section early: its parts go into two sections.
  const data = json.replaceAll(']]>', ']]]]><![CDATA[>');
  const baked = `<openbadges:credential><![CDATA[${data}]]></openbadges:credential>`;
  const opened = start[0].replace('<svg', `<svg xmlns:openbadges="${namespace}"`);
  return svg.slice(0, start.index) + opened + baked + svg.slice(start.index + start[0].length);
}

/** Why a picture with a badge is refused: two of them, or more behind its end than a picture has. */
export type PictureFault = 'twice' | 'trailing' | 'broken';
export type Unbaked = { json: string } | { fault: PictureFault } | undefined;

const parts = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)openbadges:credential>/g;

/** The badge in an SVG picture, as text. What stands in a comment is no part of a picture. */
export function unbakeSvg(svg: string): Unbaked {
  if (svg.length > largest) return undefined;
  const found: string[] = [];
  let inside: string | undefined;
  let end = 0;
  for (const { 0: whole, 1: data, 2: slash, index } of svg.matchAll(parts)) {
    if (inside !== undefined && svg.slice(end, index).trim()) return { fault: 'broken' };
    end = index + whole.length;
    if (data !== undefined) inside = inside === undefined ? undefined : inside + data;
    else if (slash === '') inside = '';
    else if (slash === '/' && inside !== undefined) {
      found.push(inside);
      inside = undefined;
    }
  }
  if (found.length > 1) return { fault: 'twice' };
  return found[0] ? { json: found[0] } : undefined;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Check sum of a chunk (PNG, annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const word = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

type Chunk = { type: string; start: number; data: Uint8Array; end: number };

function chunks(png: Uint8Array): Chunk[] | undefined {
  if (png.length > largest || !signature.every((byte, index) => png[index] === byte)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  const found: Chunk[] = [];
  for (let start = 8; start + 12 <= png.length; ) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > png.length) return undefined;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    found.push({ type, start, data: png.subarray(start + 8, end - 4), end });
    if (type === 'IEND') break;
    start = end;
  }
  return found;
}

/** A PNG picture with the badge in a text chunk after its head. @throws if it is no PNG. */
export function bakePng(png: Uint8Array, json: string): Uint8Array {
  const [head] = chunks(png) ?? [];
  if (head?.type !== 'IHDR') throw new Error('No PNG to bake a badge into');
  // Keyword, not compressed, no language, no translated keyword.
  const data = concatBytes(utf8ToBytes(`iTXt${keyword}`), new Uint8Array(5), utf8ToBytes(json));
  const chunk = concatBytes(word(data.length - 4), data, word(crc(data)));
  return concatBytes(png.subarray(0, head.end), chunk, png.subarray(head.end));
}

/** The badge in a PNG picture, as text. */
export function unbakePng(png: Uint8Array): Unbaked {
  const all = chunks(png);
  const name = utf8ToBytes(`${keyword}\0`);
  const own = (all ?? []).filter(
    ({ type, data }) => /^(iTXt|tEXt|zTXt)$/.test(type) && name.every((byte, index) => data[index] === byte),
  );
  const [first, second] = own;
  if (!all || !first) return undefined;
  if (second) return { fault: 'twice' };
  const last = all.at(-1);
  if (last?.type !== 'IEND' || last.end !== png.length) return { fault: 'trailing' };
  const head = utf8ToBytes(`${keyword}\0\0\0\0\0`);
  if (first.type !== 'iTXt' || !head.every((byte, index) => first.data[index] === byte)) return { fault: 'broken' };
  return { json: new TextDecoder().decode(first.data.subarray(head.length)) };
}
