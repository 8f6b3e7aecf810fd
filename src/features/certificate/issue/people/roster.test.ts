import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, encodingOf } from './encoding.ts';
import { formOf, hasHeading, partsOf, roster, rowsOf } from './roster.ts';

/** A list as it is read when nobody changes anything. */
function read(text: string, isCsv = false) {
  const rows = rowsOf(text, formOf(text, isCsv));
  return roster(rows, partsOf(rows), hasHeading(rows));
}

describe('a typed list', () => {
  test.each([
    ['Amina Diallo\n李娜\n\nМария Иванова\n', ['Amina Diallo', '李娜', 'Мария Иванова']],
    ['Diallo, Amina\nLi, Bo', ['Diallo, Amina', 'Li, Bo']],
    ['Diallo, Amina; Treasury\r\nLi, Bo; Works', ['Diallo, Amina; Treasury', 'Li, Bo; Works']],
    ['"Diallo, Amina"\r"Li ""Bo"" Na"', ['Diallo, Amina', 'Li "Bo" Na']],
    ['"Amina Diallo\nBo Li\nLi Na', ['"Amina Diallo', 'Bo Li', 'Li Na']],
    ['Bo Li\u2028Li Na\u0085Amina Diallo', ['Bo Li', 'Li Na', 'Amina Diallo']],
    ['Bo Li\nBo Li', ['Bo Li', 'Bo Li']],
  ])('%j is one name a line', (text, names) => {
    expect(read(text)).toEqual({ lines: names.length, names, left: [] });
  });

  test('says of each line that is no name why', () => {
    expect(read(`Names\nAmina Diallo\nX\n\n12\nJos\ufffd\n${'y'.repeat(81)}`)).toEqual({
      lines: 6,
      names: ['Amina Diallo'],
      left: [
        { line: 1, text: 'Names', reason: 'heading' },
        { line: 3, text: 'X', reason: 'length' },
        { line: 5, text: '12', reason: 'letter' },
        { line: 6, text: 'Jos\ufffd', reason: 'unreadable' },
        { line: 7, text: 'y'.repeat(81), reason: 'length' },
      ],
    });
  });
});

describe('a table', () => {
  test.each([
    ['No;Name;Office\r\n1;Amina Diallo;Finance\r\n2;Bo Li;Works', ['Amina Diallo', 'Bo Li']],
    ['Last name,First name\nDiallo,Amina\nLi,Bo', ['Amina Diallo', 'Bo Li']],
    ['sep=;\nName;Office\n"Diallo; Amina";Finance', ['Diallo; Amina']],
    ['Nom\tService\nJosé Núñez\tAchats', ['José Núñez']],
    ['1,Amina Diallo\n2,Bo Li', ['Amina Diallo', 'Bo Li']],
    ['name,office\n"Amina\nDiallo",Finance\nBo Li,Works', ['Amina Diallo', 'Bo Li']],
    ['Amina Diallo\nBo Li', ['Amina Diallo', 'Bo Li']],
  ])('%j gives its names', (text, names) => {
    expect(read(text, true).names).toEqual(names);
  });

  test('with a quotation mark that nothing closes loses no line below it', () => {
    expect(read('Name;Office\n"Amina Diallo;Finance\nBo Li;Works\nLi Na;Works', true)).toMatchObject({
      lines: 4,
      names: ['"Amina Diallo', 'Bo Li', 'Li Na'],
    });
  });

  test('gives the columns that are chosen, in the order chosen', () => {
    const rows = rowsOf('Diallo,Amina,Treasury\nLi,,Works', ',');
    expect(roster(rows, [1, 0], false).names).toEqual(['Amina Diallo', 'Li']);
    expect(roster(rows, [2], false).names).toEqual(['Treasury', 'Works']);
  });
});

test('as many lines come in as people and lines left out come out, whatever is pasted', () => {
  const text = fc.array(fc.constantFrom('Amina', 'Bo Li', '"', ',', ';', '\t', '\n', '\r\n', 'x', '7', ' ', 'sep=;'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.boolean(), fc.boolean(), (parts, isCsv, heading) => {
      const rows = rowsOf(parts.join(''), formOf(parts.join(''), isCsv));
      const { lines, names, left } = roster(rows, partsOf(rows), heading);
      return lines === names.length + left.length;
    }),
    { numRuns: 500 },
  );
});

test('of 105 names a line none is lost, whatever else they hold', () => {
  const name = fc.constantFrom('Diallo, Amina', 'Núñez; José', '"Bo" Li', 'O’Brien', "Li 'Na'", '李娜', 'Name Person');
  fc.assert(
    fc.property(fc.array(name, { minLength: 105, maxLength: 105 }), (names) => {
      expect(read(names.join('\r\n')).names).toHaveLength(105);
    }),
    { numRuns: 50 },
  );
});

describe('a file in another encoding', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const utf16 = (text: string, little: boolean, mark: boolean) => {
    const codes = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
  };
  test.each([
    ['utf-8', new TextEncoder().encode('José Núñez'), 'José Núñez'],
    ['utf-8', new TextEncoder().encode('\ufeffJosé Núñez'), 'José Núñez'],
    ['utf-16le', utf16('José Núñez', true, true), 'José Núñez'],
    ['utf-16be', utf16('José Núñez', false, true), 'José Núñez'],
    ['utf-16le', utf16('José Núñez', true, false), 'José Núñez'],
    ['utf-16le', utf16('李a', true, false), '李a'],
    ['windows-1252', bytes(...[0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x4e, 0xfa, 0xf1, 0x65, 0x7a]), 'José Núñez'],
    ['windows-1256', bytes(0xc2, 0xe3, 0xe4, 0xc9, 0x20, 0xe3, 0xcd, 0xe3, 0xcf), 'آمنة محمد'],
    ['windows-1251', bytes(0xcc, 0xe0, 0xf0, 0xe8, 0xff, 0x20, 0xc8, 0xe2, 0xe0, 0xed), 'Мария Иван'],
  ] as const)('is recognised as %s and read', (encoding, data, text) => {
    expect(encodingOf(data)).toBe(encoding);
    expect(decoded(data, encodingOf(data))).toBe(text);
  });
});

test('a line that stands alone is a person, also where it could be a heading', () => {
  expect(hasHeading([{ line: 1, cells: ['Name'] }])).toBe(false);
  expect(
    hasHeading([
      { line: 1, cells: ['Name'] },
      { line: 2, cells: ['Amina Diallo'] },
    ]),
  ).toBe(true);
});

test('letters that are Latin in the Arabic encoding tell Russian words from Arabic ones', () => {
  const arabic = new TextDecoder('windows-1256');
  for (let byte = 0xc0; byte <= 0xff; byte += 1) {
    const isLatin = /\p{Script=Latin}/u.test(arabic.decode(Uint8Array.of(byte)));
    // Half of the letters of a word are this one.
    expect(encodingOf(Uint8Array.of(byte, 0xc7, byte, 0xc7)), byte.toString(16)).toBe(
      isLatin ? 'windows-1251' : 'windows-1256',
    );
  }
});
