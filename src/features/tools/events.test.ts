import { expect, test } from 'vitest';
import { eventSchema } from '../../log/event.ts';
import { longestCase, longestCaseName } from './limits.ts';

const saved = (part: { name?: string; data?: string }) =>
  eventSchema.safeParse({
    id: '0190a5d0-1111-7000-8000-000000000001',
    v: 1,
    learner: '0190a5d0-2222-7000-8000-000000000002',
    at: 1_790_000_000_000,
    type: 'case-saved',
    case: '0190a5d0-3333-7000-8000-000000000003',
    tool: 'maturity',
    name: 'Lamps',
    data: '{}',
    ...part,
  });

test('a case is kept under a name of at least one letter, without the spaces around it', () => {
  expect(saved({ name: ' Lamps ' }).data).toMatchObject({ name: 'Lamps' });
  expect(saved({ name: '   ' }).success).toBe(false);
  expect(saved({ name: 'x'.repeat(longestCaseName) }).success).toBe(true);
  expect(saved({ name: 'x'.repeat(longestCaseName + 1) }).success).toBe(false);
});

test('a case as long as the log takes is kept, one letter more is not', () => {
  expect(saved({ data: 'x'.repeat(longestCase) }).success).toBe(true);
  expect(saved({ data: 'x'.repeat(longestCase + 1) }).success).toBe(false);
});
