import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../../log/progress.ts';
import { randomWord } from '../../../site/platform.ts';
import type { Bank, BankAddress } from '../bank/bank.ts';
import { useBanks } from '../bank/Loading.tsx';
import { type CurrentAttempt, useCurrentAttempt } from './CurrentAttempt.tsx';

type Options = CurrentAttempt & {
  banks: BankAddress[];
  /** The ids of the questions of a new attempt. `attempts` are those there were before. */
  draw(bank: Bank, seed: number, attempts: Attempt[]): string[];
};

/** Somebody before a quiz or test: its questions as they come, the attempt on the page, and how another begins. */
export function useSitting({ banks: addresses, draw, ...options }: Options) {
  const { log, attempts, current, unwritten, begin, ...attempt } = useCurrentAttempt(options);
  const [isAnswering, setAnswering] = useState(false);
  const { bank, isWhole, failed, again } = useBanks(addresses, isAnswering || (current !== undefined && !unwritten));
  const [wanted, setWanted] = useState<'first' | 'another'>();
  const [begun, setBegun] = useState(0);
  const top = useRef<HTMLDivElement>(null);

  // Pressed before all is there, it begins when it is, unless an attempt turns out to be under way.
  const isReady = bank !== undefined && (log === 'unneeded' || log === 'read');
  useEffect(() => {
    if (!wanted || !isReady) return;
    setWanted(undefined);
    if (current && wanted === 'first') return;
    const seed = randomWord();
    begin(seed, draw(bank, seed, attempts));
    setBegun(begun + 1);
  }, [wanted, isReady]);

  // A new attempt starts at its first question, for eyes, keyboard and screen reader alike.
  useEffect(() => {
    if (begun > 0) top.current?.querySelector<HTMLElement>('.q')?.focus();
  }, [begun]);

  return {
    ...attempt,
    attempts,
    current,
    /** What an attempt is given. */
    under: {
      bank: bank ?? { questions: [], reread: {}, objectives: {} },
      isWhole: isWhole || failed,
      unwritten,
      onTouch: () => setAnswering(true),
    },
    failed,
    again,
    /** True while nothing can be shown. */
    isWaiting: !failed && (log === 'reading' || (current !== undefined && !(current.result ? isWhole : bank))),
    isWanted: wanted !== undefined,
    start: () => setWanted('first'),
    startAnother: () => setWanted('another'),
    top,
  };
}
