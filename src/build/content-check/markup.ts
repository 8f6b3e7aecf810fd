import { codeIn, imagesIn, links, type Tag, tagsIn } from '../../features/course/mdx.ts';
import { correct, nearest } from './nearest.ts';
import { oneOf, type Problem, problemOn, quote } from './problem.ts';

/** The tags of content/README.md: the attributes each cannot do without, and those it may have. */
export const knownTags: Record<string, { needs: string[]; may?: string[] }> = {
  Check: { needs: ['id'] },
  Cite: { needs: ['id'] },
  Term: { needs: ['id'] },
  Figure: { needs: ['id', 'caption'], may: ['alt', 'wide'] },
  Case: { needs: ['place'], may: ['question'] },
  Pitfall: { needs: ['title'] },
  Role: { needs: [] },
  Administrator: { needs: [] },
  Parliamentarian: { needs: [] },
  ThenNow: { needs: ['reviewed'] },
  Then: { needs: [] },
  Now: { needs: [] },
  Steps: { needs: [] },
  TwoSides: { needs: [] },
  Side: { needs: ['title'] },
  FacilitatorNotes: { needs: [] },
};

/** On every piece of HTML and of a drawing. */
const everywhere = ['class', 'id', 'lang', 'dir', 'title'];
const drawn = ['class', 'id', 'transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'];

/**
 * The HTML and SVG that a page may hold, with its attributes. What is not here is refused: a list of what is dangerous
 * would never be whole (`set:html`, `srcdoc` and `<animate>` all run something).
 */
const plainTags: Record<string, string[]> = {
  ...Object.fromEntries(
    'abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption h2 h3 h4 hr i ins kbd li mark p pre q s samp section small span strong sub sup table tbody tfoot thead tr u ul var wbr'
      .split(' ')
      .map((name) => [name, everywhere]),
  ),
  a: [...everywhere, 'href', 'hreflang'],
  ol: [...everywhere, 'start', 'reversed', 'type'],
  th: [...everywhere, 'scope', 'colspan', 'rowspan', 'abbr'],
  td: [...everywhere, 'colspan', 'rowspan'],
  svg: ['viewBox', 'class', 'width', 'height', 'preserveAspectRatio'],
  g: [...drawn, 'text-anchor'],
  defs: [],
  marker: ['id', 'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient', 'class'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform', 'viewBox'],
  clipPath: ['id'],
  path: [...drawn, 'd', 'marker-start', 'marker-end', 'clip-path'],
  line: [...drawn, 'x1', 'y1', 'x2', 'y2', 'marker-start', 'marker-end'],
  polyline: [...drawn, 'points', 'marker-start', 'marker-end'],
  polygon: [...drawn, 'points'],
  rect: [...drawn, 'x', 'y', 'width', 'height', 'rx', 'ry', 'clip-path'],
  circle: [...drawn, 'cx', 'cy', 'r'],
  ellipse: [...drawn, 'cx', 'cy', 'rx', 'ry'],
  text: [...drawn, 'x', 'y', 'dx', 'dy', 'text-anchor', 'lang', 'dir'],
  tspan: ['class', 'x', 'y', 'dx', 'dy', 'text-anchor'],
};

/** Content is data: it brings no code, nothing that runs or fetches, and no looks of its own. One page by itself. */
export function pageMarkup(page: { file: string; body: string }): Problem[] {
  const code = codeIn(page.body).map(({ text, line }) => {
    const isLine = /^(import|export)\b/.test(text);
    const remedy = isLine
      ? 'A line that begins with import or export is read as code: begin it with another word.'
      : 'Remove it; braces hold comments only, {/* like this */}.';
    return problemOn(page, line, 'text', 'content without code', quote(text), remedy);
  });
  const images = imagesIn(page.body).map(({ href, line }) =>
    problemOn(page, line, 'image', 'text, tags and drawings only', quote(href), 'Draw it as inline SVG in a <Figure>.'),
  );
  const addresses = links(page.body).flatMap(({ href, line }) =>
    /^(https:|mailto:)/.test(href) || !/^\s*[a-z][\w+.\s-]*:|^\/\/|\p{Cc}/iu.test(href)
      ? []
      : [problemOn(page, line, 'link', 'an address that begins with https://', quote(href), 'Correct the address.')],
  );
  return [...code, ...images, ...addresses, ...tagsIn(page.body).flatMap((tag) => tagProblems(page, tag))];
}

function tagProblems(page: { file: string }, tag: Tag): Problem[] {
  const { name, attributes, code, line } = tag;
  const problem = (expected: string, found: string, remedy: string) =>
    problemOn(page, line, `<${name}>`, expected, found, remedy);
  const inBraces = code.map((attribute) =>
    problem('attributes as name="value"', `${attribute} in braces`, 'Write the value as text in quotation marks.'),
  );
  const known = knownTags[name];
  const allowed = known ? [...known.needs, ...(known.may ?? [])] : plainTags[name];
  if (!allowed) {
    const names = /^[A-Z]/.test(name) ? Object.keys(knownTags) : [...Object.keys(knownTags), ...Object.keys(plainTags)];
    const expected = /^[A-Z]/.test(name) ? oneOf(names) : 'text, tags and drawings only';
    const remedy = /^[A-Z]/.test(name) ? 'Correct the name of the tag.' : 'Remove it; draw figures as inline SVG.';
    return [problem(expected, `<${name}>`, correct(name, names, remedy))];
  }
  const missing = (known?.needs ?? []).flatMap((attribute) => {
    const value = attributes[attribute];
    if ((typeof value === 'string' && value.trim() !== '') || code.includes(attribute)) return [];
    // A misspelt one is named by itself.
    if (Object.keys(attributes).some((each) => !allowed.includes(each) && nearest(each, [attribute]))) return [];
    return [problem(`${attribute}="…"`, value === undefined ? 'nothing' : 'an empty text', `Add the ${attribute}.`)];
  });
  const strange = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!allowed.includes(attribute)) {
      const runs = attribute === 'style' || attribute.includes(':') || /^on[a-z]/i.test(attribute);
      return runs
        ? [problem('no style and no script in the text', `${attribute}=`, 'Use the classes of content/README.md.')]
        : [
            problem(
              allowed.length > 0 ? `only ${oneOf(allowed)}` : 'no attributes',
              `${attribute}=${quote(value)}`,
              correct(attribute, allowed, 'Correct its name, or remove it.'),
            ),
          ];
    }
    const isColour = attribute === 'fill' || attribute === 'stroke';
    return isColour && !/^(none|currentColor|url\(#[\w-]+\))$/.test(String(value))
      ? [problem('colours by class', `${attribute}=${quote(value)}`, 'Use the classes f-… of content/README.md.')]
      : [];
  });
  return [...inBraces, ...missing, ...strange];
}
