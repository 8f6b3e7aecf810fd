import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOwn, arrange, type Edits, type Line, noEdits, putBack, remove, retext, shift } from './edits.ts';
import { editsSchema } from './schema.ts';

const proposed: Line[] = [
  { id: 'a', group: 'tender', text: 'A' },
  { id: 'b', group: 'tender', text: 'B' },
  { id: 'c', group: 'contract', text: 'C' },
];
const groups = ['tender', 'contract'];
const texts = (edits: Edits, lines = proposed) => arrange(lines, groups, edits).map(({ text }) => text);

test('untouched, the sheet is what the tool proposes', () => {
  expect(arrange(proposed, groups, noEdits())).toEqual(proposed);
});

test('a changed text stays when its line goes and comes back', () => {
  const edits = retext(noEdits(), proposed[0] as Line, 'A', 'My A');
  expect(texts(edits)).toEqual(['My A', 'B', 'C']);
  expect(texts(edits, proposed.slice(1))).toEqual(['B', 'C']);
  expect(texts(edits)).toEqual(['My A', 'B', 'C']);
});

test('taking the original wording back leaves nothing changed', () => {
  const edits = retext(noEdits(), proposed[0] as Line, 'A', 'My A');
  expect(retext(edits, proposed[0] as Line, 'A', 'A')).toEqual(noEdits());
});

test('a line moves within its group and not beyond it', () => {
  const edits = shift(noEdits(), proposed, 'b', -1);
  expect(texts(edits)).toEqual(['B', 'A', 'C']);
  expect(shift(edits, arrange(proposed, groups, edits), 'b', -1)).toBe(edits);
  expect(shift(edits, arrange(proposed, groups, edits), 'c', -1)).toBe(edits);
});

test('what was moved in one group stays moved when another group is put in order', () => {
  const lines: Line[] = [...proposed, { id: 'd', group: 'contract', text: 'D' }];
  const first = shift(noEdits(), lines, 'b', -1);
  const second = shift(first, arrange(lines, groups, first), 'd', -1);
  expect(texts(second, lines)).toEqual(['B', 'A', 'D', 'C']);
  // Moved back, nothing is named twice.
  const back = shift(second, arrange(lines, groups, second), 'd', 1);
  expect(texts(back, lines)).toEqual(['B', 'A', 'C', 'D']);
  expect(new Set(back.order).size).toBe(back.order.length);
});

test('a removed line is put back where it was', () => {
  const edits = remove(shift(noEdits(), proposed, 'b', -1), 'b');
  expect(texts(edits)).toEqual(['A', 'C']);
  expect(texts(putBack(edits))).toEqual(['B', 'A', 'C']);
});

test('a text of one’s own is written, moved and removed like any other', () => {
  let edits = addOwn(noEdits(), 'tender', 'Mine');
  edits = retext(edits, arrange(proposed, groups, edits)[2] as Line, undefined, 'Mine too');
  edits = shift(edits, arrange(proposed, groups, edits), 'own-1', -1);
  expect(texts(edits)).toEqual(['A', 'Mine too', 'B', 'C']);
  expect(texts(remove(edits, 'own-1'))).toEqual(['A', 'B', 'C']);
});

test('a line that comes new finds its place among lines that were moved', () => {
  const edits = shift(noEdits(), [proposed[0] as Line, proposed[1] as Line], 'b', -1);
  const lines = [proposed[0] as Line, { id: 'new', group: 'tender', text: 'N' }, proposed[1] as Line];
  expect(texts(edits, lines)).toEqual(['B', 'N', 'A']);
});

test('whatever is done, no line is lost or doubled, and what is saved can be read again', () => {
  const step = fc.record({ kind: fc.constantFrom('up', 'down', 'own', 'out', 'text', 'back'), at: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let edits = noEdits();
      let expected = new Set(proposed.map(({ id }) => id));
      for (const { kind, at } of steps) {
        const shown = arrange(proposed, groups, edits);
        const line = shown[at % Math.max(1, shown.length)];
        if (kind === 'own') {
          edits = addOwn(edits, groups[at % 2] as string, 'x');
          expected.add(edits.own.at(-1)?.id ?? '');
        } else if (kind === 'back') {
          edits = putBack(edits);
          expected = new Set([...expected, ...proposed.map(({ id }) => id)]);
        } else if (line) {
          if (kind === 'out') {
            edits = remove(edits, line.id);
            expected.delete(line.id);
          } else if (kind === 'text') edits = retext(edits, line, undefined, `${at}`);
          else edits = shift(edits, shown, line.id, kind === 'up' ? -1 : 1);
        }
        const ids = arrange(proposed, groups, edits).map(({ id }) => id);
        expect(new Set(ids)).toEqual(expected);
        expect(ids.length).toBe(expected.size);
      }
      expect(editsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
    }),
  );
});
