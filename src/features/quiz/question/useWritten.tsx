import { useRef } from 'preact/hooks';
import type { Change } from '../../../log/event.ts';
import { keepDraft, leaveDraft, recordDraft } from '../../../log/store.ts';
import { readSummary } from '../../../log/summary/summary-place.ts';
import { bothTexts } from '../../learners/both.ts';
import { useLearner } from '../../learners/State.tsx';
import { useLastSignal, usePace } from '../../learners/usePace.tsx';

/** `learner` is who began it, null where nobody is known; `own` is what this window has kept of it. */
type Written = { text: string; learner: string | null; own: string[] };

/**
 * The text of a question in a lesson while somebody writes it: on the disk every second, and at each last signal of the
 * page, for whoever began it. It is an answer once it is checked; if the page ends before, the next page makes it one.
 */
export function useWritten(question: string) {
  const learner = useLearner();
  const written = useRef<Written | null>(null);
  const place = `check ${question}`;
  const steps = usePace(keep, keep);

  const change = ({ text }: Written): Change => ({
    type: 'check-answered',
    question,
    response: text,
    earned: 0,
    total: 0,
  });

  /** What there is to keep, and for whom. */
  const kept = () => {
    const { current } = written;
    return current?.learner && current.text.trim() !== '' ? { ...current, learner: current.learner } : undefined;
  };

  function keep() {
    const now = kept();
    if (!now) return;
    written.current?.own.push(now.text);
    // Where this fails, recording it will too, and says so.
    keepDraft(now.learner, place, change(now)).catch(() => {});
  }

  useLastSignal(() => {
    const now = kept();
    if (now) leaveDraft(now.learner, place, change(now));
  });

  return {
    /** A letter was typed. */
    type(text: string): void {
      const before = written.current;
      const who = before?.learner ?? learner ?? readSummary()?.learner ?? null;
      written.current = { text, learner: who, own: before?.own ?? [] };
      steps.typed(place);
    },
    /** Whoever began what is being written; null if nobody did. */
    owner: (): string | null => written.current?.learner ?? null,
    /** Records an answer, in the place of what was kept while it was written. */
    record: (who: string, answer: Change): Promise<void> => recordDraft(who, place, answer),
    /** An answer has been recorded: there is nothing more to keep of it. */
    done(answer: unknown): void {
      // It may have been written on meanwhile.
      if (written.current?.text !== answer) return;
      steps.drop(place);
      written.current = null;
    },
    /** Another learner has the device: what was being written is recorded for whoever began it. */
    leave(): void {
      const now = kept();
      steps.drop(place);
      written.current = null;
      // They may have been removed.
      if (now) recordDraft(now.learner, place, change(now)).catch(() => {});
    },
    /** What stands here when another window has recorded an answer; undefined if nothing is being written here. */
    beside(theirs: unknown): string | undefined {
      const now = written.current;
      if (!now || typeof theirs !== 'string') return undefined;
      if (!now.own.includes(theirs)) {
        now.text = bothTexts(theirs, now.text);
        steps.typed(place);
      }
      return now.text;
    },
  };
}
