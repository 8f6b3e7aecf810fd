import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionWords } from '../features/quiz/words.ts';
import { flatten } from './words.ts';

// The code and content/en/interface.yaml agree on the words of the interface.

const keys = Object.keys(flatten(parse(readFileSync('content/en/interface.yaml', 'utf8')) as object));
const sections = new Set(keys.map((key) => key.split('.')[0]));
const inSection = (section: string) => keys.some((key) => key.startsWith(`${section}.`));

const texts = new Map(
  (readdirSync('src', { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/^(scripts|build)\b/.test(file))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')] as const),
);

/** Texts in quotation marks that look like a key: 'lesson.next'. */
const literalsIn = (text: string): string[] =>
  [...text.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)]
    .map((match) => ({ key: match[1] as string, called: /\bt\($/.test(text.slice(0, match.index)) }))
    .filter(({ key, called }) => called || sections.has(key.split('.')[0]))
    .filter(({ key }) => !/\.(yaml|mdx|json|css|svg|tsx?|js)$/.test(key))
    .map(({ key }) => key);

/** Keys that are put together: `kind.${kind}` stands for all that fit. */
const templatesIn = (text: string): { key: string; fits: RegExp }[] =>
  [...text.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)]
    .map(([, key]) => key as string)
    .filter((key) => sections.has(key.split('.')[0]))
    .map((key) => {
      const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return { key, fits: new RegExp(`^${parts.join('[\\w.-]+')}$`) };
    });

const all = [...texts].map(([file, text]) => ({ file, literals: literalsIn(text), templates: templatesIn(text) }));

test('every word the interface says is written', () => {
  const missing = all.flatMap(({ file, literals, templates }) => [
    ...literals.filter((key) => !keys.includes(key) && !inSection(key)).map((key) => `${file}: ${key}`),
    ...templates.filter(({ fits }) => !keys.some((key) => fits.test(key))).map(({ key }) => `${file}: ${key}`),
  ]);
  expect(all.flatMap(({ literals }) => literals).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('every word that is written is said somewhere', () => {
  const said = new Set(all.flatMap(({ literals }) => literals));
  const patterns = all.flatMap(({ templates }) => templates);
  expect(keys.filter((key) => !said.has(key) && !patterns.some(({ fits }) => fits.test(key)))).toEqual([]);
});

/** A file and every file of the project it imports, by their paths in src. */
function withImports(file: string, met = new Set<string>()): Set<string> {
  if (met.has(file)) return met;
  met.add(file);
  // A type says no word.
  const text = (texts.get(file) ?? '').replaceAll(/^import type [^;]+;/gm, '');
  for (const [, from] of text.matchAll(/from '(\.[^']+\.tsx?)'/g)) {
    withImports(posix.join(posix.dirname(file), from as string), met);
  }
  return met;
}

test('an island is handed every section whose words it says', () => {
  const islands = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/<([A-Z]\w*)\b((?:(?!\/>)[\s\S])*?\bclient:(?:(?!\/>)[\s\S])*)\/>/g)].flatMap(([, name, tag]) => {
      const from = new RegExp(`import ${name} from '(\\.[^']+)'`).exec(text)?.[1];
      const [, direct, variable] = /words=\{(?:pick\(words, ([^)]*)\)|(\w+))\}/.exec(tag ?? '') ?? [];
      const picked = direct ?? new RegExp(`const ${variable} = pick\\(words, ([^)]*)\\)`).exec(text)?.[1];
      if (!from || !picked) return [];
      // Single words an island gets beside its sections: { 'site.name': … }.
      const single = [...text.matchAll(/'([a-z]+\.[\w.]+)':/g)];
      const named = [...picked.matchAll(/'([^']+)'/g), ...single].map(([, section]) => section as string);
      const given = [...named, ...(picked.includes('...questionWords') ? questionWords : [])];
      return [{ file, name, given, used: withImports(posix.join(posix.dirname(file), from)) }];
    }),
  );
  const silent = islands.flatMap(({ file, name, given, used }) =>
    [...used].flatMap((source) => {
      const own = all.find((each) => each.file === source);
      const said = [...(own?.literals ?? []), ...(own?.templates ?? []).map(({ key }) => key)];
      return said
        .filter((key) => !given.some((section) => key === section || key.startsWith(`${section}.`)))
        .map((key) => `<${name}> in ${file} does not get ${key}, said in ${source}`);
    }),
  );
  expect(islands.length).toBeGreaterThan(5);
  expect(silent).toEqual([]);
});
