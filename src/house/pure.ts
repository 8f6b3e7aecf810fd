import ts from 'typescript';
import { type Finding, type Source, syntax, walkSyntax, wholeCode } from './files.ts';

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
  walkSyntax(file, (node) => {
    const name = (node as { name?: ts.Node }).name;
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) names.add(name.text);
  });
  return names;
}

/** Whether this is the global object, by whatever type it is looked at. */
function isGlobal(node: ts.Node): boolean {
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return isGlobal(node.expression);
  return ts.isIdentifier(node) && /^(globalThis|window|self)$/.test(node.text);
}

/** Where a file uses one of these globals, by its bare name or as a part of the global object. */
export function usesOf(names: ReadonlySet<string>, tree: ts.SourceFile): ts.Node[] {
  const own = declared(tree);
  const found: ts.Node[] = [];
  walkSyntax(tree, (node) => {
    if (ts.isPropertyAccessExpression(node) && isGlobal(node.expression)) {
      if (names.has(node.name.text)) found.push(node);
    } else if (ts.isIdentifier(node) && names.has(node.text) && !own.has(node.text) && isValue(node)) found.push(node);
    else if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectBindingPattern(node.name)) {
      // const { BarcodeDetector } = globalThis
      if (!isGlobal(node.initializer)) return;
      for (const { name, propertyName } of node.name.elements) {
        if (names.has((propertyName ?? name).getText())) found.push(name);
      }
    }
  });
  return found;
}

/** Where a file asks the browser, the clock or chance. */
export function impurities(source: Source): Finding[] {
  const { file } = source;
  const tree = syntax(wholeCode(source));
  const chances: ts.Node[] = [];
  walkSyntax(tree, (node) => {
    if (isChance(node)) chances.push(node);
  });
  return [...chances, ...usesOf(globals, tree)].map((node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return { file, says: `line ${line} uses ${node.getText()}` };
  });
}
