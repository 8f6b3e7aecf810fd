/** True for a text that a field of one line cannot hold as it is: a row, a column or a table. */
export const isTable = (text: string): boolean => /[\t\r\n]/.test(text.trim());
