import { expect, test } from 'vitest';
import { sources } from '../house/files.ts';

/** Signs between two texts: a colon, a bracket, a dash, a dot in the middle, a comma between the items of a list. */
const joint = /\}: \$\{|\} \(\$?\{| · | – |[`}], \$\{|join\('[,;:·] '\)|join\(' · '\)/;

test('what stands on a page without script puts words together as its language does', () => {
  // A source is cited in the same way in all languages.
  const pages = sources().filter(({ file }) => file.endsWith('.astro') && !file.endsWith('/Reference.astro'));
  const glued = pages.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => (joint.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(glued).toEqual([]);
});
