/** A stretch of text between gaps, or the id of a gap. */
export type GapPiece = { text: string } | { gap: string };

const mark = /\{\{\s*([^{}]*?)\s*\}\}/;

/** A text such as "Buy for the {{length}} life." cut at its gaps. */
export const gapPieces = (text: string): GapPiece[] =>
  text
    .split(mark)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { gap: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');

/** The ids of the gaps in a text, in its order. */
export const gapsIn = (text: string): string[] =>
  gapPieces(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));

/** The text with each gap filled; what `fill` does not know stays a blank. */
export const filled = (text: string, fill: (gap: string) => string | undefined): string =>
  gapPieces(text)
    .map((piece) => ('text' in piece ? piece.text : fill(piece.gap) || '…'))
    .join('');
