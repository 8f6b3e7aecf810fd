import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from './zip.ts';

test('of files with one name none is lost: the later ones are numbered', () => {
  const same = (data: string) => ({ name: 'Amina-Diallo.json', data });
  const files = unzipSync(zipped([same('1'), same('2'), same('3'), { name: 'Bo.png', data: Uint8Array.of(7) }]));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(Object.keys(files)).toEqual(['Amina-Diallo.json', 'Amina-Diallo-2.json', 'Amina-Diallo-3.json', 'Bo.png']);
  expect([text('Amina-Diallo.json'), text('Amina-Diallo-2.json'), text('Amina-Diallo-3.json')]).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(files['Bo.png']).toEqual(Uint8Array.of(7));
});
