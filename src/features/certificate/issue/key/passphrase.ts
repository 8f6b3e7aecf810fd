import { emptyWords, phrases } from './passphrase-words.ts';

/** What would help most: `form` is a word that stands on the form beside it. */
export type Advice = 'longer' | 'common' | 'form' | 'phrase' | 'date' | 'repeats';

export type PassphraseStrength = {
  /** Bits that somebody who guesses cleverly has to try, roughly. */
  bits: number;
  level: 'weak' | 'fair' | 'good';
  advice: Advice | null;
};

/** Scrypt makes a guess cost about half a second; these bits then take years on rented machines. */
const enough = { fair: 45, good: 60 };

/** Bits of what is chosen from few: a word that everybody tries, a name, a day of the last hundred years, a phrase. */
const few = { word: 3, name: 9, day: 15, year: 7, phrase: 10 };

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

const tokensOf = (text: string): string[] => plain(text).match(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];

const isWord = (token: string): boolean => /^\p{L}/u.test(token);

const isNumber = (token: string): boolean => /^\p{N}/u.test(token);

/** A year of these centuries, a day in one run (12031984, 120384), or as in 12.03.84. */
const isDated = (tokens: string[]): boolean =>
  tokens.some((token) => /^((19|20)\d\d|\p{Nd}{6}|\p{Nd}{8})$/u.test(token)) ||
  /\p{Nd}[\s./-]+\p{Nd}+[\s./-]+\p{Nd}/u.test(tokens.join(''));

type Count = { bits: number; common: boolean; repeats: boolean };

/** Token by token: a word or a run of digits counts little, however long, for people choose them from few. */
function count(tokens: string[], known: (token: string) => boolean): Count {
  const met = new Set<string>();
  let [bits, common, repeats] = [0, false, false];
  for (const token of tokens) {
    const letters = [...token];
    common ||= known(token);
    if (met.has(token) && letters.length > 1) {
      repeats = true;
      bits += 1;
      continue;
    }
    met.add(token);
    const fresh = letters.filter((letter, index) => {
      const before = letters[index - 1];
      if (before === undefined) return true;
      return Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1;
    });
    repeats ||= fresh.length < letters.length / 2;
    if (known(token)) bits += few.word;
    else if (/\p{Script=Han}/u.test(token)) bits += 7 * fresh.length;
    else if (isNumber(token)) bits += Math.min(3 * fresh.length, 18);
    else if (isWord(token)) bits += Math.min(3.5 * fresh.length, 13 + Math.max(0, fresh.length - 4));
    else bits += token === ' ' ? 0 : 3;
  }
  return { bits, common, repeats };
}

/** With a date in it, the words beside are likely to be names, and the signs to part the date. */
function countDated(tokens: string[], known: (token: string) => boolean): number {
  const words = [...new Set(tokens.filter(isWord))].map((word) => Math.min(few.name, count([word], known).bits));
  const isYear = tokens.filter(isNumber).every((token) => token.length <= 4) && tokens.filter(isNumber).length === 1;
  return words.reduce((sum, bits) => sum + bits, 0) + (isYear ? few.year : few.day);
}

const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** So many letters of a known phrase are no accident; of Han characters, each a word, five are. */
const isPart = (text: string): boolean => text.length >= (/\p{Script=Han}/u.test(text) ? 5 : 10);

/** Bits that a text has of a known phrase: of all of it, of its beginning, or of a part that is the whole text. */
function ofPhrase(text: string): number {
  const own = letters(text);
  const shares = phrases.map((phrase) => {
    const whole = letters(phrase);
    const known = [...Array(whole.length).keys()].map((less) => whole.slice(0, whole.length - less));
    const part = isPart(own) && whole.includes(own) ? own : known.find((each) => isPart(each) && own.includes(each));
    return part ? (count(tokensOf(phrase), () => false).bits * part.length) / whole.length : 0;
  });
  return Math.max(...shares);
}

/**
 * How hard a passphrase is to guess; an estimate on the low side. A letter that repeats or goes on from the one before
 * counts next to nothing, and so does what stands on the form beside it, which anybody can read on a certificate. Own code
 * rather than zxcvbn-ts: its dictionaries are 840 KB, are for English, and it takes "to be or not to be" for strong.
 */
export function strength(passphrase: string, form: readonly string[] = []): PassphraseStrength {
  const tokens = tokensOf(passphrase);
  const ofForm = new Set(form.flatMap(tokensOf).filter((token) => isWord(token) || isNumber(token)));
  const known = (token: string) => emptyWords.has(token) || ofForm.has(token);
  const { bits: counted, common, repeats } = count(tokens, known);
  const ofKnown = ofPhrase(passphrase);
  const dated = isDated(tokens) ? countDated(tokens, known) : Number.POSITIVE_INFINITY;
  const bits = Math.min(counted, dated, few.phrase + Math.max(0, counted - ofKnown));
  const level = bits >= enough.good ? 'good' : bits >= enough.fair ? 'fair' : 'weak';
  const reasons: [boolean, Advice][] = [
    [ofKnown > few.phrase, 'phrase'],
    [tokens.some((token) => ofForm.has(token)), 'form'],
    [dated < counted, 'date'],
    [common && bits < 30, 'common'],
    [repeats, 'repeats'],
  ];
  const advice = level === 'good' ? null : (reasons.find(([applies]) => applies)?.[1] ?? 'longer');
  return { bits: Math.round(bits), level, advice };
}
