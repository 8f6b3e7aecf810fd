/** A generator of numbers from 0 to 1 that gives the same numbers for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Tree = { [key: string]: unknown };

/** What somebody with ill will, a broken disk or another program may put where something else should be. */
const strange: (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => 0.1,
  () => '',
  () => [],
  () => ({}),
  () => 'x'.repeat(20_000),
  () => '<img src=x onerror=alert(1)>',
  () => '"><script>alert(1)</script>',
  () => '\u202e\u0000\ud800',
  () => 'constructor',
  () => '__proto__',
  () => JSON.parse('{"__proto__": {"polluted": true}}'),
  () => JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  () => JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`),
  () => JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`),
];

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'events', '', 'x'.repeat(500)];

/** Every object and list in a tree. */
function branches(tree: unknown, found: Tree[] = []): Tree[] {
  if (typeof tree !== 'object' || tree === null) return found;
  found.push(tree as Tree);
  for (const value of Object.values(tree)) branches(value, found);
  return found;
}

/** The text of a back-up after one to three misfortunes, which depend on `next` alone. */
export function mutated(text: string, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const at = (length: number) => Math.floor(next() * (length + 1));

  /** Puts something else into the tree, takes something out, or puts it in another place. */
  function inTree(whole: string): string {
    let tree: Tree;
    try {
      tree = JSON.parse(whole) as Tree;
    } catch {
      return whole;
    }
    const branch = pick(branches(tree));
    const key = pick(Object.keys(branch).length > 0 ? Object.keys(branch) : ['x']);
    const events = Array.isArray(tree.events) ? (tree.events as Tree[]) : [];
    pick([
      () => (branch[key] = pick(strange)()),
      () => Reflect.deleteProperty(branch, key),
      () =>
        Object.defineProperty(branch, pick(names), { value: pick(strange)(), enumerable: true, configurable: true }),
      () => (branch[key] = pick(branches(tree))[pick(['id', 'type', 'lesson', 'at', 'name'])]),
      () => events.push({ ...pick(events), [pick(['lesson', 'at', 'type', 'field', 'text'])]: pick(strange)() }),
      () => events.push(structuredClone(pick(events))),
      () => events.splice(at(events.length), 1),
    ])();
    try {
      return JSON.stringify(tree);
    } catch {
      // A part was put into itself; there is no such file.
      return whole;
    }
  }

  const ways: ((whole: string) => string)[] = [
    inTree,
    inTree,
    inTree,
    (whole) => whole.slice(0, at(whole.length)),
    (whole) => whole.slice(at(whole.length)),
    (whole) => {
      const place = at(whole.length);
      return whole.slice(0, place) + String.fromCharCode(Math.floor(next() * 300)) + whole.slice(place + 1);
    },
    (whole) => {
      const place = at(whole.length);
      return whole.slice(0, place) + pick(['"', '\\', '{', '}', '[', ']', ',', ':', '\n', '0']) + whole.slice(place);
    },
    (whole) => {
      const [from, to] = [at(whole.length), at(whole.length)].sort((a, b) => a - b) as [number, number];
      return whole.slice(0, to) + whole.slice(from);
    },
    (whole) =>
      whole.replace(/"version": ?\d+/, `"version": ${pick(['0', '1', '2', '3', '4', '"2"', '2.5', '-1', 'null'])}`),
    (whole) => whole.replace('spp-academy-progress', pick(['spp-academy', 'other', '', '__proto__'])),
  ];
  let result = text;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) result = pick(ways)(result);
  return result;
}
