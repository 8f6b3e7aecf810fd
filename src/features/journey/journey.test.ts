import { describe, expect, it } from 'vitest';
import { type Done, type Journey, nextStep, nothingDone, standing } from './journey.ts';

const module = (number: number, lessons: string[], quiz = true): Journey['modules'][number] => ({
  id: `m${number}`,
  number,
  title: `Module ${number}`,
  href: `/m${number}/`,
  lessons: lessons.map((id, index) => ({
    id,
    minutes: 8 + index,
    title: id,
    where: `Module ${number}`,
    href: `/${id}/`,
    number: index + 1,
  })),
  ...(quiz && {
    quiz: {
      id: `q${number}`,
      href: `/q${number}/`,
      minutes: 12,
      draw: 10,
      title: `Quiz ${number}`,
      where: '10 questions',
    },
  }),
});

const course: Journey = {
  lang: 'en',
  modules: [module(1, ['a', 'b', 'c']), module(2, ['d', 'e']), module(3, ['f'], false)],
  paths: {
    administrator: { asked: ['b', 'c', 'e', 'q1', 'q2'], stand: '{done} of 5' },
    executive: { asked: ['a', 'd'], stand: '{done} of 2' },
    parliamentarian: { asked: [], stand: '{done} of 0' },
  },
  stand: '{done} of 8 in the course',
  end: {
    path: { title: 'Your certificate', where: 'All is done' },
    course: { title: 'The end', where: 'More will come' },
    href: '/certificates/',
  },
  buttons: {
    lesson: { begin: 'Start', goOn: 'Continue' },
    quiz: { begin: 'Take', goOn: 'Go on' },
    end: { begin: 'See', goOn: 'See' },
  },
  heading: 'Next',
};

const completed = (...ids: string[]): Done['lessons'] =>
  Object.fromEntries(ids.map((id) => [id, { openedAt: 1, completedAt: 2 }])) as Done['lessons'];
const passed = (...ids: string[]): Done['quizzes'] =>
  Object.fromEntries(ids.map((id) => [id, { at: 3, earned: 7, total: 10, passed: true, passMark: 70 }]));
const failed: Done['quizzes'] = { q1: { at: 3, earned: 6, total: 10, passed: false, passMark: 70 } };
const done = (parts: Partial<Done>): Done => ({ ...nothingDone, ...parts });
const goes = ({ href }: { href: string }): string => href;

describe('the next step', () => {
  it('is the first lesson of the course for somebody who is new and has no path', () => {
    expect(goes(nextStep(course, nothingDone))).toBe('/a/');
  });

  it('is the first lesson that the path asks for, not one it calls optional', () => {
    expect(goes(nextStep(course, done({ path: 'administrator' })))).toBe('/b/');
    expect(goes(nextStep(course, done({ path: 'executive' })))).toBe('/a/');
  });

  it('never leads a briefing outside its lessons, not even to a quiz', () => {
    const state = done({ path: 'executive', lessons: completed('a'), lastLesson: 'a' });
    expect(goes(nextStep(course, state, { after: 'a' }))).toBe('/d/');
    expect(goes(nextStep(course, done({ path: 'executive', lessons: completed('a', 'd') })))).toBe('/certificates/');
  });

  it('is the lesson that was opened last while it is not done, and what comes after it once it is', () => {
    const opened = { c: { openedAt: 1 } } as unknown as Done['lessons'];
    const step = nextStep(course, done({ path: 'administrator', lessons: opened, lastLesson: 'c' }));
    expect(step).toMatchObject({ kind: 'lesson', id: 'c', title: 'c', where: 'Module 1', button: 'Continue' });
    const after = nextStep(course, done({ path: 'administrator', lessons: completed('c'), lastLesson: 'c' }));
    expect(after).toMatchObject({ kind: 'quiz', id: 'q1', title: 'Quiz 1', where: '10 questions', button: 'Take' });
  });

  it('goes on along the path from a lesson outside it', () => {
    const opened = { d: { openedAt: 1 } } as unknown as Done['lessons'];
    expect(goes(nextStep(course, done({ path: 'administrator', lessons: opened, lastLesson: 'd' })))).toBe('/e/');
  });

  it('comes back to what was left out, when everything after it is done', () => {
    const state = done({ path: 'administrator', lessons: completed('c', 'e'), quizzes: passed('q2'), lastLesson: 'e' });
    expect(goes(nextStep(course, state, { after: 'q2' }))).toBe('/b/');
  });

  it('is a quiz again until it is passed', () => {
    const state = done({ path: 'administrator', lessons: completed('b', 'c'), quizzes: failed, lastLesson: 'c' });
    expect(goes(nextStep(course, state))).toBe('/q1/');
    expect(goes(nextStep(course, { ...state, quizzes: passed('q1') }))).toBe('/e/');
  });

  it('says that a quiz under way goes on', () => {
    const state = done({ path: 'administrator', lessons: completed('b', 'c'), open: ['q1'], lastLesson: 'c' });
    expect(nextStep(course, state)).toMatchObject({ kind: 'quiz', button: 'Go on' });
  });

  it('leads on from a lesson that is about to be completed, never to that lesson itself', () => {
    const state = done({ path: 'executive', lessons: completed('a') });
    expect(goes(nextStep(course, state, { after: 'd' }))).toBe('/certificates/');
  });

  it('begins in a module with what the path asks for there, and leads on where that is done', () => {
    expect(goes(nextStep(course, nothingDone, { at: 'm2' }))).toBe('/d/');
    expect(goes(nextStep(course, done({ path: 'administrator' }), { at: 'm2' }))).toBe('/e/');
    expect(goes(nextStep(course, done({ lessons: completed('d', 'e'), quizzes: passed('q2') }), { at: 'm2' }))).toBe(
      '/f/',
    );
    expect(goes(nextStep(course, done({ path: 'executive' }), { at: 'm3' }))).toBe('/a/');
  });

  it('is the certificate at the end of a path, and the end of the course without one', () => {
    const all = { lessons: completed('a', 'b', 'c', 'd', 'e', 'f'), quizzes: passed('q1', 'q2') };
    const end = { kind: 'end', href: '/certificates/', button: 'See' };
    const path = { ...end, title: 'Your certificate', where: 'All is done' };
    expect(nextStep(course, done({ ...all, path: 'administrator' }))).toEqual(path);
    expect(nextStep(course, done(all))).toEqual({ ...end, title: 'The end', where: 'More will come' });
    expect(nextStep(course, done({ ...all, path: 'parliamentarian' })).title).toBe('The end');
  });

  it('goes through the whole course where nothing of the path is open yet', () => {
    expect(goes(nextStep(course, done({ path: 'parliamentarian' })))).toBe('/a/');
  });

  it('starts over where the lesson opened last has left the course', () => {
    expect(goes(nextStep(course, done({ lessons: completed('a'), lastLesson: 'gone' })))).toBe('/b/');
  });
});

describe('how far somebody is', () => {
  it('counts what the path asks for, with the minutes of its lessons and quizzes', () => {
    const state = done({ path: 'administrator', lessons: completed('a', 'b'), quizzes: passed('q1') });
    expect(standing(course, state)).toEqual({ done: 2, all: 5, minutes: 21, allMinutes: 52, text: '2 of 5' });
  });

  it('counts the whole course without a path, and no quiz that was not passed', () => {
    expect(standing(course, done({ lessons: completed('a'), quizzes: failed }))).toEqual({
      done: 1,
      all: 8,
      minutes: 8,
      allMinutes: 76,
      text: '1 of 8 in the course',
    });
  });

  it('is said with the figures of the language', () => {
    expect(standing({ ...course, lang: 'ar-EG' }, done({ lessons: completed('a') })).text).toBe('١ of 8 in the course');
  });

  it.each([nothingDone, done({ path: 'executive' }), done({ path: 'administrator', lessons: completed('b') })])(
    'reaches its end by the steps it names, one by one',
    (start) => {
      let state = start;
      const { all, done: begun } = standing(course, state);
      for (let taken = begun; taken < all; taken += 1) {
        const step = nextStep(course, state);
        const { kind, id = '' } = step;
        if (kind === 'lesson') state = { ...state, lessons: { ...state.lessons, ...completed(id) }, lastLesson: id };
        if (kind === 'quiz') state = { ...state, quizzes: { ...state.quizzes, ...passed(id) } };
        expect(standing(course, state).done).toBe(taken + 1);
      }
      expect(nextStep(course, state).kind).toBe('end');
    },
  );
});
