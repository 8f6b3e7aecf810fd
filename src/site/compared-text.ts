/**
 * A text as it is compared: small letters, no accents or Arabic vowel signs and tatweel, dashes and any run of spaces
 * as one space, no punctuation at either end. "Whole–Life  Cost." and "whole life cost" are the same.
 */
export const comparedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
