import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { type Code, type Finding, type Source, syntax, target, walkSyntax, wholeCode } from './files.ts';

// The paths of the site stand in one file, and where the site begins in another: so it works under any path, and in folders
// without a server.

const attributes = /^(href|src|action|poster|srcset)$/;

/** Where a file makes an address by hand. */
export function handmadeAddresses(source: Source): Finding[] {
  const { file, text } = source;
  if (!/^src\/(features|layouts|log|pages|site|ui)\//.test(file) || file === 'src/site/address.ts') return [];
  const code: Code = file.endsWith('.astro') ? { code: convertToTsx(text).code, kind: 'tsx' } : wholeCode(source);
  const found: Finding[] = [];
  const add = (says: string) => found.push({ file, says: `makes an address by hand: ${says}` });
  if (file !== 'src/site/routes.ts' && /\blink\b/.test(text)) {
    walkSyntax(syntax(code), (node) => {
      const isLink = ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'link';
      const from = isLink && (node.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text;
      if (from && target(file, from) === 'src/site/address.ts') add('with link(), which is for src/site/routes.ts');
    });
  }
  walkSyntax(syntax(code), (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'BASE_URL') add(node.getText());
    if (!ts.isJsxAttribute(node) || !attributes.test(node.name.getText())) return;
    const value =
      node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    const start =
      value && (ts.isTemplateExpression(value) ? value.head.text : ts.isStringLiteralLike(value) ? value.text : '');
    if (start && /^\/(?!\/)/.test(start)) add(node.getText());
  });
  return found;
}
