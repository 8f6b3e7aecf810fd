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
