import type { ProgressEvent } from '../../../../log/event.ts';
import { attemptsOf, type Progress } from '../../../../log/progress.ts';
import { progress } from '../../../../log/replay.ts';
import { type Outline, type PathNode, requirements } from '../../../course/outline.ts';
import { isEarned, missing, substance } from '../../claim.ts';
import { certificateName } from '../../name.ts';
import type { Register } from '../register/register.ts';

/** Somebody who may get a certificate: with a record of study from a back-up, or by name only from a roster. */
export type Person = { id: string; name: string; state: Progress | null };

/** Everybody in some logs, in the order they first appear. */
export function peopleIn(events: readonly ProgressEvent[]): Person[] {
  const logs = new Map<string, ProgressEvent[]>();
  for (const event of events) logs.set(event.learner, [...(logs.get(event.learner) ?? []), event]);
  return [...logs].map(([id, log]) => {
    const state = progress(log);
    return { id, name: state.name, state };
  });
}

/** Adds people to those there are. Somebody who is there already keeps their place and gets the newer record. */
export function joinedPeople(people: readonly Person[], more: readonly Person[]): Person[] {
  const newer = new Map(more.map((person) => [person.id, person]));
  const kept = people.map((person) => {
    const update = newer.get(person.id);
    newer.delete(person.id);
    return update && (update.state?.events ?? 0) > (person.state?.events ?? 0)
      ? { ...update, name: person.name }
      : person;
  });
  return [...kept, ...newer.values()];
}

/** What is to be certified: a path of the course, or presence at a workshop. */
export type Aim = { path: PathNode } | { workshop: { title: string; minutes: number; date: string } };

export type Standing = 'ready' | 'missing' | 'no-record' | 'name' | 'signed' | 'future';

/**
 * Whether each of them can get this certificate now, and if not, why. Of several people of one name, as many count as
 * signed as the register has certificates for that name. `today` is an ISO day: a record that ends after it comes from a
 * clock that was wrong.
 */
export function standings(
  course: Outline,
  aim: Aim,
  people: readonly Person[],
  register: Register,
  today: string,
): Standing[] {
  const path = 'path' in aim ? aim.path.id : null;
  const signed = new Map<string, number>();
  for (const { claim, revokedAt } of register.entries) {
    const sameWorkshop =
      !('workshop' in aim) || (claim.pathTitle === aim.workshop.title && claim.date === aim.workshop.date);
    if (revokedAt !== null || claim.path !== path || !sameWorkshop) continue;
    signed.set(claim.name, (signed.get(claim.name) ?? 0) + 1);
  }
  return people.map((person) => {
    const name = certificateName(person.name);
    if (!name) return 'name';
    const left = signed.get(name) ?? 0;
    if (left > 0) {
      signed.set(name, left - 1);
      return 'signed';
    }
    if ('workshop' in aim) return 'ready';
    if (!person.state) return 'no-record';
    if (!isEarned(course, aim.path, person.state)) return 'missing';
    return substance(course, aim.path, person.state).date > today ? 'future' : 'ready';
  });
}

export type Evidence = {
  title: string;
  /** When the lesson was completed or the quiz first passed; undefined while it is not. */
  at?: number;
  /** Best result, and how often it was tried. */
  percent?: number;
  attempts?: number;
};

/** What the record shows for a path: every lesson and quiz it asks for. Titles of quizzes are those of their modules. */
export function evidence(
  course: Outline,
  path: PathNode,
  state: Progress,
): { lessons: Evidence[]; quizzes: Evidence[] } {
  const needed = requirements(course, path);
  const open = missing(course, path, state);
  const lessons = needed.lessons.map(({ id, title = id }) => ({ title, at: state.lessons[id]?.completedAt }));
  const quizzes = needed.quizzes.map(({ id, module }): Evidence => {
    const results = attemptsOf(state, id).flatMap(({ result }) => result ?? []);
    const best = Math.max(0, ...results.map(({ earned, total }) => earned / total));
    const passed = results.filter((result) => result.passed).map(({ at }) => at);
    return {
      title: course.modules.find((each) => each.id === module)?.title ?? id,
      ...(open.quizzes.every((quiz) => quiz.id !== id) && { at: Math.min(...passed) }),
      ...(results.length > 0 && { percent: Math.round(100 * best), attempts: results.length }),
    };
  });
  return { lessons: lessons.map(({ title, at }) => ({ title, ...(at !== undefined && { at }) })), quizzes };
}
