import type { Change, ProgressEvent } from '../log/event.ts';
import { event, uuid } from '../log/order.ts';
import { progress } from '../log/replay.ts';

/** Sixteen bytes that depend on a number alone. */
const bytes = (value: number): Uint8Array => {
  const data = new Uint8Array(16);
  new DataView(data.buffer).setUint32(0, Math.imul(value, 2654435761));
  new DataView(data.buffer).setUint32(12, value);
  return data;
};

/** The log of somebody who learns, answers and takes quizzes without end, in the order the database gives it. */
export function manyEvents(count: number): ProgressEvent[] {
  const learner = uuid(bytes(0));
  const changes: Change[] = [{ type: 'learner-added', name: 'A learner', path: 'administrator' }];
  const questions = Array.from({ length: 10 }, (_, index) => `m01-q${index + 10}`);
  for (let turn = 0; changes.length < count; turn++) {
    const lesson = `m${(turn % 14) + 10}-l${(turn % 5) + 1}`;
    const attempt = uuid(bytes(turn + 1_000_000));
    const quiz = `m${(turn % 14) + 10}-quiz`;
    const answer = (question: string): Change[] => [
      { type: 'answer-changed', attempt, question, response: 'a' },
      { type: 'answer-checked', attempt, question, response: 'b', earned: 1, total: 1 },
    ];
    changes.push(
      { type: 'lesson-opened', lesson },
      { type: 'check-answered', question: `${lesson}-c1`, response: 'a', earned: 1, total: 1 },
      { type: 'lesson-completed', lesson },
      { type: 'quiz-started', attempt, quiz, seed: turn, questions },
      ...questions.flatMap(answer),
      { type: 'quiz-submitted', attempt, quiz, earned: 7, total: 10, passMark: 70 },
      { type: 'text-changed', activity: 'm01-activity', field: `f${turn % 20}`, text: 'Some words about a purchase.' },
    );
  }
  return changes
    .slice(0, count)
    .map((change, index) => event(change, learner, 1_700_000_000_000 + index * 1000, bytes(index + 1)));
}

/** Median milliseconds that deriving the progress takes. */
export function timeProgress(events: ProgressEvent[], runs = 9): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const started = performance.now();
    progress(events);
    return performance.now() - started;
  });
  // The first two warm the compiler up.
  const sorted = times.slice(2).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
