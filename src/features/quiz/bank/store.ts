import {
  type Bank,
  type BankAddress,
  type BankScript,
  type ChecksScript,
  type ReasonsScript,
  wholeBank,
} from './bank.ts';

const loading = new Map<string, Promise<{ default: unknown }>>();
const failed = new Set<string>();

/** A script of questions, once for the page. @throws if it cannot be loaded; then the next call tries again. */
async function script<T>(address: string): Promise<T> {
  // A browser remembers that a script could not be loaded: another try asks for it under another address.
  const again = failed.has(address) ? `?again=${Date.now()}` : '';
  const known = loading.get(address) ?? (import(/* @vite-ignore */ address + again) as Promise<{ default: unknown }>);
  loading.set(address, known);
  try {
    return (await known).default as T;
  } catch (error) {
    loading.delete(address);
    failed.add(address);
    throw error;
  }
}

/** What the quiz of a module asks, without what is said once it is answered: enough to begin. */
export const loadAsked = ({ bank }: BankAddress): Promise<BankScript> => script(bank);

/** The questions of a module's quiz, whole. */
export async function loadBank(address: BankAddress): Promise<Bank> {
  const [asked, said] = await Promise.all([loadAsked(address), script<ReasonsScript>(address.reasons)]);
  return wholeBank(asked, said);
}

/** The questions inside the lessons of a module, whole. */
export const loadChecks = ({ checks }: Pick<BankAddress, 'checks'>): Promise<ChecksScript> => script(checks);

/** Every question of a module, of its quiz and of its lessons. */
export async function loadAllQuestions(address: BankAddress): Promise<Bank> {
  const [bank, checks] = await Promise.all([loadBank(address), loadChecks(address)]);
  return {
    ...bank,
    questions: [...checks.questions, ...bank.questions],
    reread: { ...bank.reread, ...checks.reread },
  };
}
