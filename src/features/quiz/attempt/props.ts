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
  next: { href: string; label: string };
};

export type QuizProps = SavingProps &
  QuizTerms & {
    /** Whether the log says something of it and is being read. */
    isBegun?: boolean;
  };
