/** A text of JSON taken apart: what stands around the records, and where each record begins and ends. */
export type Records = { head: string; places: { from: number; to: number }[] };

/** After how many characters the caller gets its turn. */
const turn = 250_000;

/** Where the string that opens at `from` closes; -1 if it never does. */
function closing(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/**
 * Finds the records of the list `name` at the top of a JSON object without reading them, so that a large file can be
 * read a record at a time. Yields the share done, 0 to 1. What it finds is not yet known to be JSON: `head`, which has
 * an empty list where the records stood, and each record must still be parsed. Null if brackets or quotation marks do
 * not close or the list stands there twice. Never recurses: files may be nested as deep as they like.
 */
export function* findRecords(text: string, name: string): Generator<number, Records | null> {
  const places: Records['places'] = [];
  let list: { from: number; to: number } | null = null;
  let [depth, start, key, string, told] = [0, -1, '', '', 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const inList = start >= 0;
    if (character === '"') {
      const end = closing(text, at);
      if (end < 0) return null;
      if (depth === 1) string = text.slice(at + 1, Math.min(end, at + 50));
      at = end;
    } else if (character === ':' && depth === 1) {
      key = string;
    } else if (character === '[' || character === '{') {
      depth++;
      if (depth === 2 && character === '[' && key === name) {
        if (list) return null;
        start = at + 1;
        list = { from: start, to: start };
      }
    } else if (character === ',' && inList && depth === 2) {
      places.push({ from: start, to: at });
      start = at + 1;
    } else if (character === ']' || character === '}') {
      depth--;
      if (depth < 0) return null;
      if (depth === 1) key = '';
      if (depth === 1 && inList && list) {
        const isEmpty = places.length === 0 && text.slice(start, at).trim() === '';
        if (!isEmpty) places.push({ from: start, to: at });
        list.to = at;
        start = -1;
      }
    }
    if (at - told > turn) {
      told = at;
      yield at / text.length;
    }
  }
  if (depth !== 0) return null;
  return { head: list ? text.slice(0, list.from) + text.slice(list.to) : text, places };
}
