import { emptyWords } from './passphrase-words.ts';

export type PassphraseStrength = {
  /** Bits that somebody who guesses cleverly has to try, roughly. */
  bits: number;
  level: 'weak' | 'fair' | 'good';
  /** What would help most. */
  advice: 'longer' | 'common' | 'repeats' | null;
};

/** Scrypt makes a guess cost about half a second; these bits then take years on rented machines. */
const enough = { fair: 45, good: 60 };

/**
 * How hard a passphrase is to guess; an estimate on the low side. A word or a run of digits counts little, however
 * long: people choose them from few. A letter that repeats or goes on from the one before counts next to nothing.
 */
export function strength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFKC').toLowerCase().trim();
  const tokens = text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];
  const met = new Set<string>();
  let bits = 0;
  let common = false;
  let repeats = false;
  for (const token of tokens) {
    const letters = [...token];
    const known = emptyWords.includes(token);
    common ||= known;
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
    if (/\p{Script=Han}/u.test(token)) bits += 7 * fresh.length;
    else if (/\p{N}/u.test(token)) bits += Math.min(3 * fresh.length, 18);
    else if (/\p{L}/u.test(token)) bits += known ? 3 : Math.min(3.5 * fresh.length, 13 + Math.max(0, fresh.length - 4));
    else bits += letters.join('') === ' ' ? 0 : 3;
  }
  const level = bits >= enough.good ? 'good' : bits >= enough.fair ? 'fair' : 'weak';
  const advice = level === 'good' ? null : common && bits < 30 ? 'common' : repeats ? 'repeats' : 'longer';
  return { bits: Math.round(bits), level, advice };
}
