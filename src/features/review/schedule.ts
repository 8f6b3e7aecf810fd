import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { dayOf, daysLater } from '../../site/day.ts';
import type { Answer } from '../quiz/events.ts';

/** Whole days between reviews, about a year at most; no chance in it, so that every device comes to the same days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/** Answering again so soon, in milliseconds, shows that one has just read the answer, not that one remembers it. */
const soon = 8 * 60 * 60 * 1000;

/** A day as the scheduler counts them, by UTC. */
const dayLength = 24 * 60 * 60 * 1000;

/** When a question comes back; both in milliseconds since 1970. `times` counts the answers that count. */
export type DueQuestion = { question: string; due: number; last: number; times: number };

/** An answer that is only partly right is not remembered yet. */
const rating = ({ right, unsure }: Answer): Grade => (!right ? Rating.Again : unsure ? Rating.Hard : Rating.Good);

/**
 * When each question met before comes back, the first to come first. `answers` are in the order given; questions that
 * are not among `known` have left the course and are passed over. An answer in a lesson or quiz within eight hours of
 * the one before does not count; an answer in review always does. Days are those of the calendar on this device: three
 * days after a Friday is a Monday, also in a week in which the clocks change.
 */
export function schedule(answers: readonly Answer[], known: Iterable<string>): DueQuestion[] {
  const ids = new Set(known);
  const cards = new Map<string, { card: Card; due: number; last: number; times: number }>();
  for (const answer of answers) {
    if (!ids.has(answer.question)) continue;
    const before = cards.get(answer.question);
    if (before && !answer.review && answer.at - before.last < soon) continue;
    const today = dayOf(answer.at) * dayLength;
    const { card } = scheduler.next(before?.card ?? createEmptyCard(today), today, rating(answer));
    const days = Math.round((card.due.getTime() - today) / dayLength);
    cards.set(answer.question, {
      card,
      due: daysLater(answer.at, days),
      last: answer.at,
      times: (before?.times ?? 0) + 1,
    });
  }
  return [...cards]
    .map(([question, { due, last, times }]) => ({ question, due, last, times }))
    .sort((a, b) => a.due - b.due || (a.question < b.question ? -1 : 1));
}
