import { loadScript } from '../../../site/data-script.ts';
import {
  type Bank,
  type BankAddress,
  type BankScript,
  type ChecksScript,
  type ReasonsScript,
  wholeBank,
} from './bank.ts';

/** What the quiz of a module asks, without what is said once it is answered: enough to begin. */
export const loadAsked = ({ bank }: BankAddress): Promise<BankScript> => loadScript(bank);

/** The questions of a module's quiz, whole. */
export async function loadBank(address: BankAddress): Promise<Bank> {
  const [asked, said] = await Promise.all([loadAsked(address), loadScript<ReasonsScript>(address.reasons)]);
  return wholeBank(asked, said);
}

/** The questions inside the lessons of a module, whole. */
export const loadChecks = ({ checks }: Pick<BankAddress, 'checks'>): Promise<ChecksScript> => loadScript(checks);

/** Every question of a module, of its quiz and of its lessons. */
export async function loadAllQuestions(address: BankAddress): Promise<Bank> {
  const [bank, checks] = await Promise.all([loadBank(address), loadChecks(address)]);
  return {
    ...bank,
    questions: [...checks.questions, ...bank.questions],
    reread: { ...bank.reread, ...checks.reread },
  };
}
