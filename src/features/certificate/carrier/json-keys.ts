const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * Whether an object in a text of JSON, known to be valid, has one key twice. Readers differ in which of the two they
 * take, so that such a file says one thing here and another elsewhere.
 */
export function repeatsKey(json: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last: string | undefined;
  for (const [found] of json.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(null);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(last ?? '""') as string;
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
    last = found;
  }
  return false;
}
