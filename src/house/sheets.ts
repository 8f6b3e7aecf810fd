import { type CssNode, generate, parse, walk } from 'css-tree';
import type { Finding, Source } from './files.ts';

/** The widths in rem from which a page has more room: a large phone, a tablet, a desk. */
const breakpoints = [30, 44, 62];

const lineOf = (node: CssNode): number => node.loc?.start.line ?? 0;

/** Classes a sheet styles: those of the elements its selectors end at. */
function styledClasses(text: string): Set<string> {
  const found = new Set<string>();
  walk(parse(text), {
    visit: 'Selector',
    enter({ children }) {
      const ofLast: string[] = [];
      children.forEach((node) => {
        if (node.type === 'Combinator') ofLast.length = 0;
        else if (node.type === 'ClassSelector') ofLast.push(node.name);
      });
      for (const name of ofLast) found.add(name);
    },
  });
  return found;
}

/** Classes that more than one sheet styles: whoever changes one of them cannot see what else they change. */
export function doubleClasses(sheets: readonly Source[]): Finding[] {
  const homes = new Map<string, string[]>();
  for (const { file, text } of sheets) {
    for (const name of styledClasses(text)) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  return [...homes].flatMap(([name, at]) =>
    at.length < 2
      ? []
      : at.map((file) => ({ file, says: `styles .${name}, as do ${at.filter((other) => other !== file).join(', ')}` })),
  );
}

/** Widths at which a sheet changes a page and that are not among the three: below one of them is "61.99rem". */
export function oddBreakpoints({ file, text }: Source): Finding[] {
  const found: Finding[] = [];
  walk(parse(text, { positions: true }), {
    visit: 'Feature',
    enter(feature) {
      const { name, value } = feature;
      if (!/width|inline-size/.test(name) || value?.type !== 'Dimension') return;
      const from = name.startsWith('max') ? Number(value.value) + 0.01 : Number(value.value);
      if (value.unit === 'rem' && breakpoints.some((each) => Math.abs(each - from) < 0.001)) return;
      found.push({ file, says: `line ${lineOf(feature)} has a breakpoint of its own: ${generate(feature)}` });
    },
  });
  return found;
}

/** Space that is not on the scale of tokens.css. What grows with the text (em), the page (clamp) or paper (mm) is not meant. */
export function oddSpaces({ file, text }: Source): Finding[] {
  const found: Finding[] = [];
  walk(parse(text, { positions: true }), {
    visit: 'Declaration',
    enter(declaration) {
      const { property, value } = declaration;
      if (!/^(margin|padding|gap|row-gap|column-gap)\b/.test(property) || value.type !== 'Value') return;
      const odd = value.children.some(
        (node) => node.type === 'Dimension' && /^(rem|px)$/.test(node.unit) && Number(node.value) !== 0,
      );
      if (odd) {
        found.push({ file, says: `line ${lineOf(declaration)} is off the scale of spaces: ${generate(declaration)}` });
      }
    },
  });
  return found;
}
