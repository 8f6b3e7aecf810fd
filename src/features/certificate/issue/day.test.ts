import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupName } from '../../../log/file/backup-name.ts';
import { nothing, type Progress } from '../../../log/progress.ts';
import { fileName } from '../../../site/file-name.ts';
import { outline } from '../../course/outline.ts';
import { key, site } from '../carrier/issued.test-data.ts';
import { verifyLink } from '../carrier/link.ts';
import { claim } from '../claim.ts';
import { verifyText } from '../verify/verify.ts';
import { issue } from './issue.ts';
import { entered, newRegister, registerRows } from './register/register.ts';

/** Where it is, what the clock there shows, and the day that is to be written. */
const moments = [
  ['America/Los_Angeles', '2026-12-31T17:00:00-08:00', '2026-12-31'],
  ['Pacific/Kiritimati', '2027-01-01T10:00:00+14:00', '2027-01-01'],
  ['Europe/Paris', '2026-10-25T00:30:00+02:00', '2026-10-25'],
  ['Asia/Kathmandu', '2026-03-01T05:15:00+05:45', '2026-03-01'],
  ['UTC', '2026-02-28T23:59:59Z', '2026-02-28'],
] as const;

const course = outline(
  {
    id: 'spp',
    version: '2026.11',
    passMark: 70,
    modules: [
      {
        id: 'm01',
        slug: 'one',
        audience: ['administrator'],
        lessons: [{ id: 'l1', slug: 'a', minutes: 8, covers: [] }],
      },
    ],
    paths: [{ id: 'executive', audience: ['administrator'], certificate: 'participation', core: ['l1'], full: [] }],
  },
  {
    title: 'Course',
    modules: { m01: { title: 'First', can: ['see'] } },
    paths: { executive: { title: 'Briefing', who: 'All', summary: 'All', can: ['see'] } },
  },
  { l1: { title: 'Lesson', summary: '' } },
);
const path = course.paths[0] as (typeof course.paths)[0];
const holder = { name: 'Amina Diallo', lang: 'en', id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4', passMark: 70 };

describe.each(moments)('in %s at %s', (zone, moment, day) => {
  const at = Date.parse(moment);
  const before = process.env.TZ;
  const state: Progress = { ...nothing(), lessons: { l1: { openedAt: at - 60_000, completedAt: at - 1000 } } };
  beforeEach(() => {
    process.env.TZ = zone;
    vi.useFakeTimers({ now: at, toFake: ['Date'] });
  });
  afterEach(() => {
    process.env.TZ = before;
    vi.useRealTimers();
  });

  test(`a certificate bears ${day}`, () => {
    expect(claim(course, path, state, holder).date).toBe(day);
  });

  test(`a signature bears ${day}, is good at once, and stands in the register under that day`, () => {
    const person = { id: '1', name: 'Amina Diallo', state };
    const fresh = issue(course, { path }, person, key, { lang: 'en', id: holder.id, index: 1, at, site });
    const trust = { list: { version: 1, date: day, issuers: [key.issuer] }, added: [], status: [] };
    expect(verifyText(verifyLink(site, fresh.digits), trust, at)).toMatchObject({
      state: 'valid',
      statement: { date: day, signed: day },
    });
    const [, row] = registerRows(entered(newRegister(key.issuer.kid), [fresh]), []);
    expect([row?.[3], row?.[6]]).toEqual([day, day]);
  });

  test(`presence is certified on ${day}, and not for the day after`, () => {
    const person = { id: '1', name: 'Amina Diallo', state: null };
    const on = (date: string) => () =>
      issue(course, { workshop: { title: 'Buying well', minutes: 60, date } }, person, key, {
        lang: 'en',
        id: holder.id,
        index: 1,
        at,
        site,
      });
    expect(on(day)().claim.date).toBe(day);
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(on(next)).toThrow('after today');
  });

  test(`files bear ${day} in their names`, () => {
    expect(backupName('Ada', at)).toBe(`spp-progress-Ada-${day}.json`);
    expect(fileName('lessons', 'Ada', at)).toBe(`spp-lessons-Ada-${day}.csv`);
  });
});
