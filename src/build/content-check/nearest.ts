const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

/** How many letters have to be put in, left out, changed or swapped to make one word of the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const steps = [(last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1)];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) steps.push((before[j - 2] as number) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return last[to.length] as number;
}

/** The name that a misspelt one was most likely meant to be; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wrong = plain(name);
  const [best] = known
    .map((each) => ({ each, far: distance(wrong, plain(each)) }))
    .filter(({ each, far }) => far <= Math.max(1, Math.floor(Math.min(wrong.length, plain(each).length) / 3)))
    .sort((a, b) => a.far - b.far);
  return best?.each;
}

/** What to do about a name that is not known, with the one that was most likely meant. */
export function correct(name: string, known: readonly string[], remedy: string): string {
  const meant = nearest(name, known);
  return meant === undefined || meant === name ? remedy : `Did you mean "${meant}"? ${remedy}`;
}
