import ts from 'typescript';
import { type Finding, type Source, syntax, walk } from './files.ts';

/** What only a page, a worker or this moment can give. Whatever is pure gets it as an argument, or goes without. */
const globals = new Set(
  `alert BarcodeDetector caches clients clearInterval clearTimeout confirm crypto customElements document fetch FileReader
   getComputedStyle history Image indexedDB innerHeight innerWidth IntersectionObserver localStorage location matchMedia
   MutationObserver navigator Notification performance process prompt requestAnimationFrame requestIdleCallback
   ResizeObserver screen scrollTo self sessionStorage window Worker XMLHttpRequest`.split(/\s+/),
);

/** "Date.now()", "new Date()" and "Math.random()": other at every call. */
function isChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isCallExpression(node) && /^(Date\.now|Math\.random|Date)$/.test(node.expression.getText());
}

/** True where a name is a value of its own, not the name of a property or of a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    ts.isExpression(parent) ||
    ts.isStatement(parent) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isTemplateSpan(parent)
  );
}

/** Names that the file declares or imports itself. */
function declared(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file, (node) => {
    const name = (node as { name?: ts.Node }).name;
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) names.add(name.text);
  });
  return names;
}

/** Where a file asks the browser, the clock or chance. */
export function impurities({ file, text }: Source): Finding[] {
  const tree = syntax(text);
  const own = declared(tree);
  const found: Finding[] = [];
  const add = (node: ts.Node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, says: `line ${line} uses ${node.getText()}` });
  };
  walk(tree, (node) => {
    if (isChance(node)) add(node);
    else if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'globalThis') {
      if (globals.has(node.name.text)) add(node);
    } else if (ts.isIdentifier(node) && globals.has(node.text) && !own.has(node.text) && isValue(node)) add(node);
  });
  return found;
}
