import type { SavingProps } from '../../learners/Saving.tsx';
import type { BankAddress } from '../bank/bank.ts';

/** What a quiz needs that its module says. */
export type QuizTerms = {
  quiz: string;
  bank: BankAddress;
  /** Questions in one attempt. */
  draw: number;
  minutes: number;
  passMark: number;
  /** Address of the course as a learner goes through it. */
  journey: string;
  /** The activity of the module, where it has one. */
  activity?: { href: string; title: string };
};

export type QuizProps = SavingProps &
  QuizTerms & {
    /** Whether the log says something of it and is being read. */
    isBegun?: boolean;
  };
