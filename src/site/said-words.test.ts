import { readFileSync } from 'node:fs';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionWords } from '../features/quiz/words.ts';
import { askedWords, toolWords } from '../features/tools/words.ts';
import { importsOf, isTest, type Source, sources, syntax, target, walkSyntax, wholeCode } from '../house/files.ts';
import { flatten } from './words.ts';

// The code and content/en/interface.yaml agree on the words of the interface. That every word the code says is written
// is held by the types of the keys (src/build/word-types.ts): `astro check` refuses one that is not.

const keys = Object.keys(flatten(parse(readFileSync('content/en/interface.yaml', 'utf8')) as object));
const isKey = new Set(keys);

/** A file of the interface, a component as what TypeScript sees of it: its elements too. */
const codeIn = ({ file, text }: Source) =>
  file.endsWith('.astro') ? ({ code: convertToTsx(text).code, kind: 'tsx' } as const) : wholeCode({ file, text });

const files = new Map(
  sources()
    .filter(
      ({ file }) => /\.(ts|tsx|astro)$/.test(file) && !/^src\/(scripts|build|house)\//.test(file) && !isTest(file),
    )
    .map((source) => [source.file, codeIn(source)]),
);

/** Keys that are put together: `kind.${kind}` stands for all that fit. */
function pattern({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`);
}

/** The keys that a piece of code says. */
function saidIn(code: ts.Node): Set<string> {
  const said = new Set<string>();
  walkSyntax(code, (node) => {
    if (ts.isStringLiteralLike(node) && isKey.has(node.text)) said.add(node.text);
    // What begins with a variable could be any word: a key is known by its section at least.
    if (!ts.isTemplateExpression(node) || !/^[a-zA-Z]+\./.test(node.head.text)) return;
    const fits = pattern(node);
    for (const key of keys.filter((each) => fits.test(each))) said.add(key);
  });
  return said;
}

const said = new Map([...files].map(([file, code]) => [file, saidIn(syntax(code))]));

test.each<[where: string, file: string, text: string, keys: string[]]>([
  ['in a call', 'src/ui/a.ts', "t('backup.merge')", ['backup.merge']],
  [
    'in an element',
    'src/ui/A.tsx',
    "const a = <p title={t('backup.merge')}>{t('backup.cancel')}</p>;",
    ['backup.cancel', 'backup.merge'],
  ],
  [
    'in a component',
    'src/ui/A.astro',
    "---\nconst a = 1;\n---\n<p>{a && <b>{t('backup.merge')}</b>}</p>",
    ['backup.merge'],
  ],
  [
    'put together',
    'src/ui/a.ts',
    ['t(`verify.list.', '{why}`)'].join('$'),
    keys.filter((key) => key.startsWith('verify.list.')),
  ],
  ['and not in a comment', 'src/ui/a.ts', "// t('backup.merge')", []],
])('a word is found %s', (_, file, text, expected) => {
  expect([...saidIn(syntax(codeIn({ file, text })))].sort()).toEqual(expected.toSorted());
});

test('every word that is written is said somewhere', () => {
  const all = new Set([...said.values()].flatMap((each) => [...each]));
  expect(all.size).toBeGreaterThan(1000);
  expect(keys.filter((key) => !all.has(key))).toEqual([]);
});

/** A file and every file that comes with it; what is loaded later brings words of its own, and a type says none. */
function withImports(file: string, late = false, met = new Set<string>()): Set<string> {
  const code = files.get(file);
  if (met.has(file) || !code) return met;
  met.add(file);
  for (const { from, typeOnly, dynamic } of importsOf(code)) {
    if (from.startsWith('.') && !typeOnly && (late || !dynamic)) withImports(target(file, from), late, met);
  }
  return met;
}

/** The texts in an expression; of a name, those in what it was declared as. */
function textsIn(expression: ts.Node): string[] {
  const found: string[] = [];
  walkSyntax(expression, (node) => {
    if (ts.isStringLiteral(node)) found.push(node.text);
    else if (ts.isIdentifier(node) && node.text === 'questionWords') found.push(...questionWords);
  });
  if (!ts.isIdentifier(expression)) return found;
  walkSyntax(expression.getSourceFile(), (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === expression.text && node.initializer)
      found.push(...textsIn(node.initializer));
  });
  return found;
}

/** `late`: what it loads later says the words it was handed. */
type Island = { page: string; name: string; given: string[]; file: string; late?: true };

/** The tools: each is handed the sections that its list names. */
const tools = Object.entries(toolWords).map(([id, given]): Island => {
  return {
    page: 'src/features/tools/words.ts',
    name: id,
    given: [...given, ...askedWords],
    file: `src/features/tools/${id}/Tool.tsx`,
    late: true,
  };
});

/** What a name was declared as; anything else stands for itself. */
function declared(expression: ts.Expression): ts.Expression {
  let found = expression;
  if (ts.isIdentifier(expression))
    walkSyntax(expression.getSourceFile(), (node) => {
      if (ts.isVariableDeclaration(node) && node.name.getText() === expression.text && node.initializer)
        found = node.initializer;
    });
  return found;
}

/** The words among the properties that an island is handed. */
function wordsOf(props: ts.Expression): ts.Expression | undefined {
  const object = declared(props);
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  const words = object.properties.find((each) => each.name?.getText() === 'words');
  return words && ts.isPropertyAssignment(words) ? words.initializer : undefined;
}

/** The islands that a component hands words to. */
function islandsIn(page: string, tree: ts.SourceFile): Island[] {
  const from = new Map<string, string>();
  const found: Island[] = [];
  walkSyntax(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      const { text } = node.moduleSpecifier as ts.StringLiteral;
      const named = node.importClause?.namedBindings;
      if (named && ts.isNamedImports(named)) for (const { name } of named.elements) from.set(name.text, text);
    }
    if (!ts.isJsxSelfClosingElement(node) || node.tagName.getText() !== 'Island') return;
    const given = (name: string) => {
      const attribute = node.attributes.properties.find((each) => each.name?.getText() === name);
      const value = attribute && ts.isJsxAttribute(attribute) ? attribute.initializer : undefined;
      return value && ts.isJsxExpression(value) ? value.expression : undefined;
    };
    const [of, props] = [given('of'), given('props')];
    const file = from.get(of?.getText() ?? '');
    const words = props && wordsOf(props);
    if (!of || !file || !words) throw new Error(`${page}: an island whose component or words cannot be read`);
    found.push({ page, name: of.getText(), given: textsIn(words), file: target(page, file) });
  });
  return found;
}

test('an island is handed every section whose words it says', () => {
  const found = [...files].flatMap(([page, code]) => (page.endsWith('.astro') ? islandsIn(page, syntax(code)) : []));
  const islands = [...found, ...tools];
  const silent = islands.flatMap(({ page, name, given, file, late }) =>
    [...withImports(file, late)].flatMap((used) =>
      [...(said.get(used) ?? [])]
        .filter((key) => !given.some((section) => key === section || key.startsWith(`${section}.`)))
        .map((key) => `<${name}> in ${page} does not get ${key}, said in ${used}`),
    ),
  );
  expect(islands.length).toBeGreaterThan(25);
  expect(silent).toEqual([]);
});
