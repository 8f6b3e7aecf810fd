import { useEffect, useState } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { timeFor } from '../../log/time/clock.ts';
import { useProgress } from '../learners/State.tsx';
import { type Plan, plan, usualLimit } from './plan.ts';

/** What every page that shows due counts is given. */
export type DueProps = {
  /** Ids of the questions that review can ask. */
  questions: string[];
  reviewHref: string;
};

/** Time for so many questions, in whole minutes; two thirds of a minute each. */
export const minutesFor = (questions: number): number => Math.ceil((questions * 2) / 3);

/**
 * What is due, for pages that are about something else: the scheduler is fetched only once there is an answer to
 * schedule. Undefined until then, and where the scheduler cannot be fetched: the review page still opens and says so.
 */
export function usePlan(questions: string[]): Plan | undefined {
  const state = useProgress();
  const { answers, reviewLimit } = state;
  const [made, setMade] = useState<Plan>();
  useEffect(() => void start(), []);
  useEffect(() => {
    let current = true;
    setMade(undefined);
    if (answers.length > 0) {
      import('./schedule.ts').then(
        ({ schedule }) =>
          current &&
          setMade(plan(schedule(answers, questions), answers, reviewLimit ?? usualLimit, timeFor(state, Date.now()))),
        () => {},
      );
    }
    return () => {
      current = false;
    };
  }, [answers, reviewLimit]);
  return made;
}
