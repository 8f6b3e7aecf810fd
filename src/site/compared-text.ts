/** Letters that carry no accent in Unicode's eyes, and do in those of whoever types without them. */
const plain: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * A text as it is compared: small letters, no accents or Arabic vowel signs and tatweel, dashes and any run of spaces
 * as one space, no punctuation at either end. "Whole–Life  Cost." and "whole life cost" are the same.
 */
export const comparedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ıłøđħßæœ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
