import { expect, test } from 'vitest';
import { bodyFit, emWidth, nameFit } from './fit.ts';

const texts = {
  course: 'Sustainable Public Procurement',
  path: 'Path for procurement administrators. 9 hours of study, 7 modules passed with 86 % together (pass mark 70 %)',
  can: [
    'describe a need and write an open, measurable specification',
    'compare bids on life-cycle cost and defend the award',
    'set labour and social conditions, and check them',
    'manage a contract to its end and report its results',
  ],
  modules: 'Modules passed · Why public buying matters, 90 %',
  signed: null,
  selfIssued: 'Made on the learner’s own device from the record of study kept there. No institution has confirmed it.',
};

test('a short name stands in full size', () => {
  expect(nameFit('Amina Diallo')).toBe(0);
  expect(nameFit('李娜')).toBe(0);
});

test('a longer name is set smaller, sooner in wide letters, and never reaches the rosette', () => {
  expect(nameFit('Wangari Muta Maathai')).toBe(1);
  expect(nameFit('Amina Diallo Fernández M')).toBe(2);
  expect(nameFit('MOHAMMED WAMBUI MWANGI A')).toBe(2);
  expect(nameFit('Щербакова Анастасия Юрьевна')).toBe(2);
  expect(nameFit('欧阳娜娜李明王小红张伟欧阳娜娜')).toBe(2);
  expect(nameFit('x '.repeat(40))).toBe(3);
  expect(nameFit('Ngọc Ánh Nguyễn-Łukasiewicz Wolfeschlegelsteinhausenbergerdorff von Øresundsbroe')).toBe(4);
  expect(nameFit('李'.repeat(80))).toBe(4);
});

test('marks above and below letters take no width', () => {
  expect(emWidth('क्षि')).toBeLessThan(1.5);
  expect(emWidth('e\u0301')).toBe(emWidth('e'));
});

test('the usual certificate is set in full size', () => {
  expect(bodyFit(texts)).toBe(0);
});

test('more text is set smaller, and the longest a claim can hold smallest', () => {
  const modules = Array.from({ length: 11 }, () => 'Foundations first: a sound procurement system, 86 %').join(' · ');
  const full = bodyFit({ ...texts, modules });
  const longer = bodyFit({ ...texts, modules, can: [...texts.can, ...texts.can] });
  const text = 'words and more '.repeat(13);
  const longest = bodyFit({ ...texts, course: text, modules, can: [text, text, text, text, text, text] });
  expect(full).toBeGreaterThan(0);
  expect(longer).toBeGreaterThan(full);
  expect(longest).toBe(6);
});

test('the names under a signature line take room, long ones more', () => {
  const modules = Array.from({ length: 11 }, () => 'Foundations first: a sound system, 86 %').join(' · ');
  const signed = bodyFit({ ...texts, modules, signed: ['National School', 'W. Mwangi'] });
  const longer = bodyFit({ ...texts, modules, signed: ['National School of Administration '.repeat(5), 'W. Mwangi'] });
  expect(signed).toBeGreaterThan(0);
  expect(longer).toBeGreaterThan(signed);
});

test('a certificate without modules or abilities is set in full size', () => {
  expect(bodyFit({ ...texts, can: [], modules: '' })).toBe(0);
});

// The sizes of certificate.css were measured on paper; where a name changes its size is part of how it was printed.
test.each([
  ['x', '', [16, 20, 24, 32]],
  ['W', '', [11, 14, 17, 22]],
  ['ш', '', [14, 18, 21, 28]],
  ['李', '', [10, 12, 25, 51]],
  ['xx', ' ', [7, 8, 16, 32]],
] as const)('a name of so many "%s" is set a size smaller at each of %j, %j', (part, between, from) => {
  const sizes = from.map((count) => nameFit(Array.from({ length: count }, () => part).join(between)));
  const before = from.map((count) => nameFit(Array.from({ length: count - 1 }, () => part).join(between)));
  expect(sizes).toEqual([1, 2, 3, 4]);
  expect(before).toEqual([0, 1, 2, 3]);
});

test('each part of the text shrinks all of it at the same lengths as ever', () => {
  const short = {
    course: 'Sustainable Public Procurement',
    path: 'p'.repeat(60),
    can: [],
    modules: '',
    signed: null,
    selfIssued: 's'.repeat(50),
  };
  const six = Array.from({ length: 6 }, () => 'a');
  const steps: [(length: number) => Partial<typeof texts>, number[]][] = [
    [(length) => ({ can: Array.from({ length }, () => 'a') }), [9, 10, 11, 13, 16, 18]],
    [(length) => ({ can: ['a'.repeat(length)] }), [616, 753, 917, 1216, 1698, 2181]],
    [(length) => ({ course: 'c'.repeat(length) }), [192, 208, 266, 336]],
    [(length) => ({ path: 'c'.repeat(length) }), [877, 1039, 1328, 1677]],
    [(length) => ({ modules: 'c'.repeat(length) }), [897, 1064, 1359, 1717, 2278, 2989]],
    [(length) => ({ can: six, selfIssued: 'c'.repeat(length) }), [190, 237, 332, 379, 426, 473]],
  ];
  for (const [text, from] of steps) {
    from.forEach((length, step) => {
      expect([bodyFit({ ...short, ...text(length - 1) }), bodyFit({ ...short, ...text(length) })]).toEqual([
        step,
        step + 1,
      ]);
    });
  }
  const signed = (...lines: string[]) => bodyFit({ ...short, can: six, signed: lines });
  expect([102, 103, 204, 205, 255, 256].map((length) => signed('c'.repeat(length)))).toEqual([0, 1, 1, 2, 2, 3]);
  expect([signed('a', 'a'), signed('a', 'a', 'a'), signed('a', 'a', 'a', 'a', 'a')]).toEqual([0, 1, 2]);
});
