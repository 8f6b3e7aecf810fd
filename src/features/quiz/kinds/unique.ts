/** True if no text comes twice. */
export const unique = (texts: string[]): boolean => new Set(texts).size === texts.length;
