import type { PathId } from '../../course/schema.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import type { QuizTerms } from '../attempt/props.ts';
import type { BankAddress } from '../bank/bank.ts';
import type { QuizLink } from '../link.ts';
import type { Side } from './path-test.ts';

/** What a test of a path needs that its path says. */
export type TestTerms = Pick<QuizTerms, 'minutes' | 'passMark'> & {
  /** Of the modules the path asks for. */
  banks: BankAddress[];
  path: PathId;
  side: Side;
  /** Ids of the questions of either form. */
  forms: { a: string[]; b: string[] };
  /** The page of the path. */
  back: QuizLink;
};

export type PathTestProps = SavingProps &
  TestTerms & {
    /** Whether the log says something of it, or of the other test, and is being read. */
    isBegun?: boolean;
  };
