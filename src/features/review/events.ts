import { type EventPart, type EventParts, type EventsOf, isWithin, type Zod } from '../../log/event-parts.ts';
import { type QuizState, remember } from '../quiz/events.ts';

export const reviewShapes = (z: Zod, { common, id, whole, response, unsure }: EventParts) =>
  [
    /** A question met before, answered again. */
    z
      .strictObject({
        ...common,
        type: z.literal('review-answered'),
        question: id,
        response,
        earned: whole,
        total: whole,
        unsure,
      })
      .refine(isWithin),
    /** The most questions this person wants to review in a day. */
    z.strictObject({ ...common, type: z.literal('review-limit'), perDay: z.int().min(1).max(100) }),
  ] as const;

export type ReviewState = { reviewLimit?: number };

/** Answers in review stand among all answers, which the quiz keeps. */
export const reviewPart: EventPart<ReviewState & Pick<QuizState, 'answers'>, EventsOf<typeof reviewShapes>> = {
  nothing: () => ({ answers: [] }),
  reduce: {
    'review-answered': (state, event) => remember(state, event, true),
    'review-limit': (state, { perDay }) => {
      state.reviewLimit = perDay;
    },
  },
  kinds: { 'review-answered': 'answers', 'review-limit': 'settings' },
};

/** When questions come back. Loaded where somebody has answered: the scheduler is larger than the rest. */
export const loadSchedule = () => import('./schedule.ts');
