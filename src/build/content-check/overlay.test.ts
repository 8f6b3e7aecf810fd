import { expect, test } from 'vitest';
import { overlayOf } from './overlay.ts';

test('an author sees every problem over the page, with the place of the first', () => {
  const { err } = overlayOf(['content/en/about.mdx:12  <p>: expected "a", found <b>. Do.', 'content/x.yaml:1  b']);
  expect(err).toMatchObject({
    id: 'content/en/about.mdx',
    loc: { line: 12 },
    title: expect.stringContaining('1 more'),
  });
  expect(err.message).toContain('<p>: expected "a"');
  expect(err.message).toContain('content/x.yaml:1  b');
});
