import type { ComponentType } from 'preact';
import type { ZodType } from 'zod';
import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import type { ToolId } from '../registry.ts';
import type { BookSheet } from './book/sheet.ts';

/** Reads a cell that should hold a figure: null where it is empty, the text itself where it is none, to be refused. */
export type Figure = (text: string | undefined) => number | string | null;

/**
 * What a tool brings to the frame. `T` is a case: plain JSON of numbers (as numbers, whatever the language), texts and
 * lists; what is not filled in is null or an empty text, never left out.
 */
export type Tool<T> = {
  id: ToolId;
  /** What a case may be. Loaded when a saved case or a file is read, since zod is large. */
  schema(): Promise<ZodType<T>>;
  empty(): T;
  /** The prepared case, in the words of the language. */
  example(t: Translate): T;
  /** How it becomes a table and comes back; loaded when somebody takes it away or brings it. */
  table(): Promise<CaseTable<T>>;
  /** How it becomes a workbook that goes on reckoning, where the tool reckons. */
  book?(): Promise<CaseBook<T>>;
};

/** The sheets of a workbook with the case; `say` has the words of the section "workbook". */
export type CaseBook<T> = (value: T, t: Translate, say: Translate) => BookSheet[];

export type CaseTable<T> = {
  /** The case and its results as a table for a spreadsheet. */
  rows(value: T, t: Translate): Cell[][];
  /** A case from such a table, or null if its rows are not there. Unchecked: the frame checks it. */
  fromRows(rows: string[][], t: Translate, figure: Figure): unknown;
};

/** What a form of a case is handed, whole or a part of it. `isStep`: one step by itself for whoever takes it back. */
export type FormProps<T> = { value: T; change(next: T, isStep?: boolean): void; t: Translate; lang: string };

/** What a tool on the screen is handed: its inputs and results, arranged as it likes. `C` is the content of its page. */
export type ViewProps<T, C = null> = FormProps<T> & { content: C };

/** What the results of a tool are handed. Two cases are compared by showing the results of both, unless the tool brings a view of its own. */
export type ResultProps<T, C = null> = { value: T; content: C; t: Translate; lang: string };

/** Results alone, shown twice to compare two cases; or both in one view, where that says more. */
export type LoadResults<T, C> = () => Promise<{
  Result: ComponentType<ResultProps<T, C>>;
  Beside?: ComponentType<BesideProps<T, C>>;
}>;

/** What a tool is handed that shows two cases in one view, with their names. */
export type BesideProps<T, C = null> = {
  first: { name: string; value: T };
  second: { name: string; value: T };
  content: C;
  t: Translate;
  lang: string;
};
