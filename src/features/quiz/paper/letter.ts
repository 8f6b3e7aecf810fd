/** The letter a choice goes by on paper, from A. Tests name choices by Latin letters in every language. */
export const letter = (index: number): string => String.fromCharCode(65 + index);
