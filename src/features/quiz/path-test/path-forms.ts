import type { PathId } from '../../course/schema.ts';
import { type Forms, forms, seedOf } from '../paper/forms.ts';
import type { Question } from '../schema.ts';

/** The most questions a test of a path asks: about half an hour. */
const longest = 20;
const minutesEach = 1.5;

/** Both forms of the test of a path: the same for everybody who has the same course. */
export const pathForms = (path: PathId, bank: readonly Question[]): Forms => forms(bank, longest, seedOf(path));

/** Minutes a test of so many questions takes, for people to plan by. */
export const testMinutes = (questions: number): number => Math.ceil(minutesEach * questions);
