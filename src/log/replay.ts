import type { ProgressEvent } from './event.ts';
import { inOrder } from './order.ts';
import { type Attempt, nothing, type Progress } from './progress.ts';

// From events to state. Apart from progress.ts, because it is loaded with the database, after the first paint.
// What is inside a state is replaced, never changed: an earlier state may be on the screen or in the cache.

/** An entry that the record has itself: a hostile id such as "constructor" finds nothing. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

type Graded = { question: string; at: number; earned: number; total: number; unsure?: true | undefined };

/** Keeps an answer for review. What earns no points cannot be right or wrong, so it is passed over. */
function remember(state: Progress, { question, at, earned, total, unsure }: Graded, review = false): void {
  if (total > 0) state.answers.push({ question, right: earned === total, unsure: unsure === true, at, review });
}

/** The attempt with an answer in it, and with whether the person was sure of it. */
function answered(
  attempt: Attempt,
  { question, response, unsure }: { question: string; response: unknown; unsure?: true },
): Attempt {
  const next = { ...attempt, responses: { ...attempt.responses, [question]: response } };
  if (unsure) next.unsure = { ...attempt.unsure, [question]: true };
  else if (attempt.unsure) {
    const { [question]: _, ...rest } = attempt.unsure;
    next.unsure = rest;
  }
  return next;
}

/** Takes one event into the state. Events that contradict the log (an answer to no attempt) are passed over. */
function apply(state: Progress, event: ProgressEvent): void {
  state.events += 1;
  state.sinceBackup += 1;
  state.firstEventAt ||= event.at;
  state.lastEventAt = Math.max(state.lastEventAt, event.at);
  switch (event.type) {
    case 'learner-added':
      state.name = event.name;
      state.path = event.path;
      break;
    case 'learner-renamed':
      state.name = event.name;
      break;
    case 'path-chosen':
      state.path = event.path;
      break;
    case 'lesson-opened':
      state.lessons[event.lesson] = own(state.lessons, event.lesson) ?? { openedAt: event.at };
      state.lastLesson = event.lesson;
      break;
    case 'lesson-completed':
      state.lessons[event.lesson] = {
        openedAt: event.at,
        completedAt: event.at,
        ...own(state.lessons, event.lesson),
      };
      break;
    case 'check-answered':
      state.checks[event.question] = {
        response: event.response,
        earned: event.earned,
        total: event.total,
        at: event.at,
        ...(event.unsure && { unsure: true }),
      };
      remember(state, event);
      break;
    case 'quiz-started':
      state.attempts[event.attempt] ??= {
        id: event.attempt,
        quiz: event.quiz,
        seed: event.seed,
        questions: event.questions,
        startedAt: event.at,
        responses: {},
        checked: {},
      };
      break;
    case 'answer-changed':
    case 'answer-checked': {
      const attempt = state.attempts[event.attempt];
      if (!attempt || attempt.result || own(attempt.checked, event.question)) break;
      const next = answered(attempt, event);
      if (event.type === 'answer-checked') {
        next.checked = { ...attempt.checked, [event.question]: { earned: event.earned, total: event.total } };
        remember(state, event);
      }
      state.attempts[event.attempt] = next;
      break;
    }
    case 'quiz-submitted': {
      const attempt = state.attempts[event.attempt];
      if (!attempt || attempt.result) break;
      for (const question of attempt.questions) {
        const grade = event.grades && own(event.grades, question);
        if (!grade || own(attempt.checked, question)) continue;
        remember(state, { question, at: event.at, ...grade, unsure: attempt.unsure?.[question] });
      }
      const { earned, total, passMark, at } = event;
      const passed = total > 0 && 100 * earned >= passMark * total;
      state.attempts[event.attempt] = { ...attempt, result: { earned, total, passMark, passed, at } };
      break;
    }
    case 'review-answered':
      remember(state, event, true);
      break;
    case 'review-limit':
      state.reviewLimit = event.perDay;
      break;
    case 'text-changed':
      state.texts[event.activity] = { ...own(state.texts, event.activity), [event.field]: event.text };
      state.wroteAt[event.activity] = event.at;
      break;
    case 'certificate-received':
      state.badges[event.claim.id] = own(state.badges, event.claim.id) ?? event.badge;
      if (!state.claims.some((claim) => claim.id === event.claim.id)) state.claims.push(event.claim);
      break;
    case 'case-saved':
      state.cases[event.case] = { tool: event.tool, name: event.name, data: event.data, savedAt: event.at };
      break;
    case 'case-removed':
      delete state.cases[event.case];
      break;
    case 'certificate-made':
      if (!state.claims.some((claim) => claim.id === event.claim.id)) state.claims.push(event.claim);
      break;
    case 'backup-made':
      state.lastBackupAt = event.at;
      state.sinceBackup = 0;
      break;
    default:
      event satisfies never;
  }
}

/** A copy whose records and lists can be added to without touching the first; what is in them is shared. */
const copyOf = (state: Progress): Progress =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : typeof value === 'object' && value ? { ...value } : value,
    ]),
  ) as Progress;

/** Takes later events into a state that was derived before; equals a full replay. The earlier state is left as it was. */
export function progressFrom(earlier: Progress, later: readonly ProgressEvent[]): Progress {
  const state = copyOf(earlier);
  for (const event of [...later].sort(inOrder)) apply(state, event);
  return state;
}

/** What the events of one learner amount to. The order in which they are given does not matter. */
export const progress = (events: readonly ProgressEvent[]): Progress => progressFrom(nothing(), events);
