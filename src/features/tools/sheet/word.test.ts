import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordDocument } from './word.ts';

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);

test('a document for a word processor holds its headings and its text, line by line', () => {
  const bytes = wordDocument(
    [
      { kind: 'title', text: 'Contract' },
      { kind: 'text', text: 'Pay < the floor & hours "as agreed"\nsecond line' },
    ],
    false,
  );
  expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  const body = bodyOf(bytes);
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain(
    'Pay &lt; the floor &amp; hours "as agreed"</w:t><w:br/><w:t xml:space="preserve">second line',
  );
});

test('signs that no document may hold are left out, and languages from right to left are marked', () => {
  const body = bodyOf(wordDocument([{ kind: 'text', text: 'a\u0000b\ud800c👍' }], true));
  expect(body).toContain('>abc👍</w:t>');
  expect(body).toContain('<w:bidi/>');
});
