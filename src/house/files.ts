import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the house, by its path from the root of the project. */
export type Source = { file: string; text: string };

/** What a rule has to say of a file, one sentence a fault. */
export type Finding = { file: string; says: string };

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** All files of src. */
export const sources = (): Source[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** TypeScript, with or without elements: `<T>(x)` means one thing in the one and another in the other. */
export type Code = { code: string; kind: 'ts' | 'tsx' };

/** All of a file that is TypeScript and nothing else. */
export const wholeCode = ({ file, text }: Source): Code => ({ code: text, kind: file.endsWith('.tsx') ? 'tsx' : 'ts' });

/** The TypeScript in a file: of a component, what runs at build time and what runs in the browser stand apart. */
export function codeParts(source: Source): (Code & { inBrowser: boolean })[] {
  const { file, text } = source;
  if (!file.endsWith('.astro')) return [{ inBrowser: false, ...wholeCode(source) }];
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script as string);
  return [
    { inBrowser: false, kind: 'ts', code: /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '' },
    ...scripts.map((code) => ({ inBrowser: true, kind: 'ts' as const, code })),
  ];
}

const trees = new Map<string, ts.SourceFile>();

/** The syntax of a piece of code; several rules read the same. */
export function syntax({ code, kind }: Code): ts.SourceFile {
  const key = `${kind} ${code}`;
  const tree = trees.get(key) ?? ts.createSourceFile(`part.${kind}`, code, ts.ScriptTarget.Latest, true);
  trees.set(key, tree);
  return tree;
}

/** Calls `visit` with a node and all that stand in it. */
export function walkSyntax(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walkSyntax(child, visit));
}

export type Import = { from: string; typeOnly: boolean; dynamic: boolean };

export function importsOf(code: Code): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, dynamic: boolean) => {
    if (node && ts.isStringLiteral(node)) found.push({ from: node.text, typeOnly, dynamic });
  };
  walkSyntax(syntax(code), (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true, false);
  });
  return found;
}

/** The file an import means, without what Vite reads after its name ("?url"). */
export const target = (file: string, from: string): string =>
  posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
