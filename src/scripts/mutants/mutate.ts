import ts from 'typescript';

/** One small fault in a file: the text from `start` to `end` gives way to `text`. */
export type Mutant = { line: number; start: number; end: number; text: string; what: string };

const flipped: Partial<Record<ts.SyntaxKind, string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

/** A call that gives way to another of the same shape. */
const otherMethod: Record<string, string> = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

const isArithmetic = (kind: ts.SyntaxKind) => kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.MinusToken;

/** Text that is only said to a person, or a type, changes nothing that a rule decides. */
const isSkipped = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isThrowStatement(node) ||
  (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);

/** Every small fault that can be put into a file, in the order of its text. */
export function mutantsOf(code: string): Mutant[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string, what: string) => {
    const start = node.getStart(file);
    const { line } = file.getLineAndCharacterOfPosition(start);
    found.push({ line: line + 1, start, end: node.getEnd(), text, what });
  };
  const negate = (condition: ts.Expression) =>
    add(condition, `!(${condition.getText(file)})`, 'a condition is turned round');

  const visit = (node: ts.Node): void => {
    if (isSkipped(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      // Two texts have no difference, only a sum.
      const isText =
        isArithmetic(kind) &&
        [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
      for (const other of isText ? [] : (flipped[kind] ?? [])) {
        add(node.operatorToken, other, `${node.operatorToken.getText(file)} becomes ${other}`);
      }
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add(node, `(${node.operand.getText(file)})`, 'a "not" is left out');
    }
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) {
      add(node, `(${node.text} + 1)`, `${node.text} becomes one more`);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent))
      add(node, 'false', 'true becomes false');
    if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent))
      add(node, 'true', 'false becomes true');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const other = otherMethod[name.text];
      if (other) add(name, other, `${name.text} becomes ${other}`);
      if (['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'slice'].includes(name.text)) {
        add(node, expression.getText(file), `.${name.text}() is left out`);
      }
    }
    if (
      ts.isExpressionStatement(node) ||
      (ts.isReturnStatement(node) && !node.expression) ||
      ts.isContinueStatement(node)
    ) {
      add(node, ';', 'a statement is left out');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The file with one fault in it. A loop that never ends by the fault, and lets nothing else happen, is ended after so many milliseconds. */
export function mutate(code: string, { start, end, text }: Mutant, limit = 20_000): string {
  const faulty = code.slice(0, start) + text + code.slice(end);
  const file = ts.createSourceFile('file.ts', faulty, ts.ScriptTarget.Latest, true);
  const added: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const body = node.statement;
      // A body without braces gets a pair, so that the check stands in it.
      if (ts.isBlock(body)) added.push({ at: body.getStart(file) + 1, text: ' __turn();' });
      else added.push({ at: body.getStart(file), text: '{ __turn(); ' }, { at: body.getEnd(), text: ' }' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (added.length === 0) return faulty;
  let guarded = faulty;
  for (const { at, text } of added.sort((one, other) => other.at - one.at)) {
    guarded = guarded.slice(0, at) + text + guarded.slice(at);
  }
  return `${guarded}
function __turn() {
  const now = performance.now();
  if (!__turn.since) {
    __turn.since = now;
    Promise.resolve().then(() => { __turn.since = 0; });
  }
  if (now - __turn.since > ${limit}) throw new Error('The loop does not end');
}
`;
}
