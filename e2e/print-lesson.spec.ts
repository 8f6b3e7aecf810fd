import { coverOf } from './support/cover.ts';
import { open } from './support/learner.ts';
import { letters, type Paper, print } from './support/pdf.ts';
import { addressesOf } from './support/templates.ts';
import { expect, test } from './support/test.ts';

const textOf = ({ pages }: Paper): string => pages.join(' ').replace(/\s+/g, ' ');

/** Words that only make sense on a screen. */
const controls = [
  'Complete and continue',
  'Print this lesson',
  'Check answer',
  'Skip to content',
  'My certificates',
  'Menu',
];

/** What a page holds apart from its foot. */
const bodies = ({ pages }: Paper): string[] => pages.map((page) => letters(page).replace(/SPPAcademy\d+$/, ''));

test('a printed lesson is a handout: both roles, definitions and sources, and nothing to press', async ({ page }) => {
  await open(page, 'en/modules/paper/reams/');
  const paper = await print(page);
  const text = textOf(paper);
  for (const words of [
    'A ream of paper',
    'Count the sheets of one week.',
    'Ask how many sheets a ministry prints.',
    'Everything a purchase costs its owner',
    'How many sheets were printed in the two weeks?',
    'Half of what is printed is never read.',
    'One sheet in two is never read.',
    'A handbook of small purchases',
  ]) {
    expect(text).toContain(words);
  }
  for (const words of controls) expect(text).not.toContain(words);
  for (const body of bodies(paper)) expect(body).not.toBe('');
});

test.describe('the published course', () => {
  test.use({ build: 'published' });

  test('prints everything a lesson can hold without a blank page and without controls', async ({ page }) => {
    const lessons = await coverOf(page, await addressesOf(page, 'en', 'lesson'));
    test.setTimeout(10_000 + 5_000 * lessons.length);
    for (const address of lessons) {
      await open(page, address);
      const paper = await print(page);
      for (const body of bodies(paper)) expect(body, address).not.toBe('');
      const text = textOf(paper);
      for (const words of controls) expect(text, address).not.toContain(words);
      for (const words of ['Administrator', 'Parliamentarian', 'Key points', 'Sources']) {
        expect(text, address).toContain(words);
      }
    }
  });
});
