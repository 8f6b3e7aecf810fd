// Names as people, forgers and spreadsheets write them. What nobody can see does not belong in a signed name.

/** Signs without a shape: of no width, soft hyphens, turns of direction, tags, fillers, and the empty Braille cell. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/gu;

/** Scripts in which a joiner without width is part of the spelling, as in Persian and Hindi names. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]/u;

/** No spelling that is in use sets more marks than these on one letter. */
const stacked = /\p{M}{7,}/u;

/** What a file in another encoding leaves behind, halves of characters, and signs that every font draws differently. */
const unreadable = /[\ufffd\p{Cs}\p{Co}\p{Cn}]/u;

/** Whether the sign at this place is part of the spelling: a joiner between letters that join, or a form of a Han sign. */
function isSpelt(sign: string, before: string, after: string): boolean {
  if (sign === '\u200c' || sign === '\u200d') return joining.test(before) && joining.test(after);
  return /[\u{e0100}-\u{e01ef}]/u.test(sign) && /\p{Script=Han}/u.test(before);
}

/** A text in parts; the signs that nobody sees stand apart. */
function parted(text: string): { text: string; hidden: boolean }[] {
  const letters = [...text];
  return letters.map((letter, at) => ({
    text: letter,
    hidden: letter.search(invisible) === 0 && !isSpelt(letter, letters[at - 1] ?? '', letters[at + 1] ?? ''),
  }));
}

/** "U+200B": how Unicode names a sign that cannot be shown. */
const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The invisible signs in a name, each once, as Unicode names them. */
export const hiddenIn = (name: string): string[] => [
  ...new Set(parted(name.normalize('NFC')).flatMap(({ text, hidden }) => (hidden ? codePoint(text) : []))),
];

/** A name with its invisible signs written out: "Amina [U+202E]ollaiD". */
export const shownWhole = (name: string): string =>
  parted(name)
    .map(({ text, hidden }) => (hidden ? `[${codePoint(text)}]` : text))
    .join('');

export type NameProblem = 'length' | 'letter' | 'unreadable' | 'marks';

/** A name as it is signed and printed: in one line and one Unicode form, without invisible signs. Or why it is none. */
export function readName(typed: string): { name: string } | { problem: NameProblem } {
  const name = parted(typed.normalize('NFC'))
    .map(({ text, hidden }) => (hidden ? '' : text))
    .join('')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (unreadable.test(name)) return { problem: 'unreadable' };
  if ([...name].length < 2 || name.length > 80) return { problem: 'length' };
  if (!/\p{L}/u.test(name)) return { problem: 'letter' };
  return stacked.test(name.normalize('NFD')) ? { problem: 'marks' } : { name };
}

/** The name, or undefined where there is none. */
export function certificateName(typed: string): string | undefined {
  const read = readName(typed);
  return 'name' in read ? read.name : undefined;
}

/** Letters of scripts that look alike; no word mixes them. */
const lookalikes = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * What a reader of a signed name should know: it holds what nobody sees, words of letters that only look alike, or is
 * no name at all. A certificate keeps what was signed, so it is shown and not mended.
 */
export function suspicion(name: string): 'hidden' | 'lookalike' | 'odd' | undefined {
  if (hiddenIn(name).length > 0) return 'hidden';
  if (certificateName(name) === undefined && [...name.trim()].length !== 1) return 'odd';
  const mixed = name.split(/[\s\p{P}]+/u).some((word) => lookalikes.filter((script) => script.test(word)).length > 1);
  return mixed ? 'lookalike' : undefined;
}
