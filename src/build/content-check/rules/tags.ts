import { brokenAt, codeIn, type Tag, tagsIn } from '../../../features/course/mdx.ts';
import { sourceLang } from '../../../site/locales.ts';
import type { Content } from '../content.ts';
import { oneOf, type Problem, problemOn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

/** The tags of content/README.md, each with the attributes it cannot do without. */
export const knownTags: Record<string, string[]> = {
  Check: ['id'],
  Cite: ['id'],
  Term: ['id'],
  Figure: ['id', 'caption'],
  Case: ['place'],
  Pitfall: ['title'],
  Role: [],
  Administrator: [],
  Parliamentarian: [],
  ThenNow: ['reviewed'],
  Then: [],
  Now: [],
  Steps: [],
  TwoSides: [],
  Side: ['title'],
  FacilitatorNotes: [],
};

/** Every MDX file, translations included. */
export const pages = ({ sources }: Content): ContentSource[] =>
  [...sources.values()].filter(({ file }) => file.endsWith('.mdx'));

/** Content uses the tags there are, with all they need, and brings no code and no colours of its own. */
export const tagsWellFormed = (content: Content): Problem[] =>
  pages(content).flatMap((page) => {
    const broken = brokenAt(page.body);
    if (broken) {
      const expected = 'attributes as name="value", then > or />';
      const remedy = `Correct the tag. The parser says: ${broken.reason}.`;
      return [problemOn(page, broken.line, 'tag', expected, 'a tag that cannot be read', remedy)];
    }
    const code = codeIn(page.body).map(({ text, line }) =>
      problemOn(
        page,
        line,
        'text',
        'content without code',
        quote(text),
        'Remove it; every tag is there without an import, and braces hold comments only.',
      ),
    );
    return [...code, ...tagsIn(page.body).flatMap((tag) => tagProblems(page, tag))];
  });

function tagProblems(page: ContentSource, { name, attributes, code, line }: Tag): Problem[] {
  const problem = (expected: string, found: string, remedy: string) =>
    problemOn(page, line, `<${name}>`, expected, found, remedy);
  const problems = code.map((attribute) =>
    problem('attributes as name="value"', `${attribute} in braces`, 'Write the value as text.'),
  );
  if (/^[A-Z]/.test(name)) {
    const needed = knownTags[name];
    if (!needed) return [problem(oneOf(Object.keys(knownTags)), `<${name}>`, 'Correct the name of the tag.')];
    for (const attribute of needed) {
      const value = attributes[attribute];
      if (typeof value === 'string' && value.trim() !== '') continue;
      problems.push(
        problem(`${attribute}="…"`, value === undefined ? 'nothing' : 'an empty text', `Add the ${attribute}.`),
      );
    }
    return problems;
  }
  if (['script', 'style', 'iframe', 'img', 'image', 'object'].includes(name)) {
    problems.push(problem('text, tags and drawings only', `<${name}>`, 'Remove it; draw figures as inline SVG.'));
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style' || /^on[a-z]/.test(attribute)) {
      problems.push(
        problem('no style and no script in the text', `${attribute}=`, 'Use the classes of content/README.md.'),
      );
    }
    if (
      (attribute === 'fill' || attribute === 'stroke') &&
      !/^(none|currentColor|url\(#[\w-]+\))$/.test(String(value))
    ) {
      problems.push(
        problem('colours by class', `${attribute}=${quote(value)}`, 'Use the classes f-… of content/README.md.'),
      );
    }
  }
  return problems;
}

/** A check in a text stands in the quiz.yaml of its module; every check there is used, in the lesson it tests, once. */
export const checksUsed = ({ modules }: Content): Problem[] =>
  modules.flatMap(({ outline, lessons, quiz }) => {
    const known = quiz?.value.checks ?? [];
    const used = new Map<string, string>();
    const problems = lessons.flatMap(({ source }) =>
      (source ? tagsIn(source.body) : []).flatMap(({ name, attributes: { id }, line }) => {
        if (!source || name !== 'Check' || typeof id !== 'string') return [];
        const problem = (expected: string, found: string, remedy: string) => [
          problemOn(source, line, '<Check>', expected, found, remedy),
        ];
        const check = known.find((each) => each.id === id);
        if (!check) {
          return problem(
            `a check of ${sourceLang}/modules/${outline.slug}/quiz.yaml`,
            quote(id),
            'Correct the id, or add the check.',
          );
        }
        const before = used.get(id);
        used.set(id, source.file);
        if (before)
          return problem('each check once', `${quote(id)}, used already in ${before}`, 'Remove one of the two.');
        if (source.value.objectives.some((objective) => objective.id === check.objective)) return [];
        return problem(
          'a check on an objective of this lesson',
          `${quote(id)} on ${check.objective}`,
          'Move it, or correct its objective.',
        );
      }),
    );
    const unused = known.flatMap(({ id }, index) =>
      quiz && lessons.some(({ source }) => source) && !used.has(id)
        ? [
            problemOn(
              quiz,
              quiz.lineOf(['checks', index, 'id']),
              `checks[${id}]`,
              `<Check id="${id}"/> in a lesson`,
              'nothing',
              'Use it, or remove it.',
            ),
          ]
        : [],
    );
    return [...problems, ...unused];
  });

/** A term in the text opens an entry of the glossary. */
export const termsExist = (content: Content): Problem[] =>
  pages(content).flatMap((page) =>
    tagsIn(page.body).flatMap(({ name, attributes: { id }, line }) =>
      name === 'Term' && typeof id === 'string' && !content.glossary.value[id]
        ? [problemOn(page, line, '<Term>', 'an entry of glossary.yaml', quote(id), 'Correct the id, or add the entry.')]
        : [],
    ),
  );
