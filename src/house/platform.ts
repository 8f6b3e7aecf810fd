import ts from 'typescript';
import { codeParts, type Finding, type Source, syntax } from './files.ts';
import { usesOf } from './pure.ts';

/** What a browser can do and says of itself. */
const asked = new Set(['BarcodeDetector', 'crypto', 'isSecureContext', 'matchMedia', 'navigator']);

/** The one file that asks, and what runs in no browser. */
const mayAsk = /^src\/(site\/platform\.ts$|(build|editions|house|scripts)\/)/;

/** The page that goes on to another in the person's language loads no script for that. */
const isLanguages = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'languages';

/** Where a file asks the browser by itself what site/platform.ts is there to ask. */
export function askings(source: Source): Finding[] {
  if (mayAsk.test(source.file)) return [];
  return codeParts(source).flatMap((part) =>
    usesOf(asked, syntax(part))
      .filter((node) => !isLanguages(node))
      .map((node) => ({
        file: source.file,
        says: `asks ${node.getText()}, which src/site/platform.ts is there to ask`,
      })),
  );
}
