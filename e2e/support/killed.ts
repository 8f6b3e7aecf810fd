import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { beat } from '../../src/features/learners/pace.ts';
import type { ProgressEvent } from '../../src/log/event.ts';
import { read } from '../../src/log/file/backup-file.ts';
import { random } from '../../src/log/hostile.test-data.ts';
import { type Acknowledged, gone, lost } from '../../src/scripts/lasting/acknowledged.ts';
import { certifyWorkshop, chooseKeyFile, unlock } from './issuer-desk.ts';
import { addLearner, open } from './learner.ts';
import type { Profile } from './profile.ts';
import { around, check, drawn, fieldset, questionOf, readQuiz } from './questions.ts';
import { rowsOf } from './storage.ts';

// Somebody learns, writes and signs in a browser that is killed at any moment. Whatever the page has said is saved must
// be there when it is started again.

/** What somebody was told by the pages of one browser, over all of its kills. */
type Told = {
  events: Acknowledged<ProgressEvent>[];
  /** Names of those whose certificates were signed. */
  signed: string[];
  /** What is being typed without a pause: a number that rises, when each was typed, and the last one in the log. */
  typing: { typed: Map<number, number>; kept(log: readonly ProgressEvent[]): number } | undefined;
  /** The next number; none is used twice. */
  next: number;
};

/** Something that a person does over and over until the browser is gone. */
type Scene = { name: string; address: string; typesOn?: true; act(page: Page, told: Told): Promise<void> };

const printers = readQuiz('printers');
const inLesson = questionOf(readQuiz('desks'), 'c1-l2-c2');
const number = questionOf(printers, 'c4-q2');

/**
 * Answers the question of a lesson with a number that nobody gave before, and waits for the verdict, or for
 * what stands there instead. Gives what the log has once the verdict shows.
 */
export async function answerOnce(page: Page, n: number, instead?: Locator): Promise<Acknowledged<ProgressEvent>> {
  const again = around(page, inLesson).getByRole('button', { name: 'Try again' });
  await fieldset(page, inLesson).scrollIntoViewIfNeeded();
  if (await again.isVisible()) await again.click();
  await check(page, inLesson, String(n));
  await (instead ? again.or(instead) : again).first().waitFor();
  return { said: `the verdict on ${n}`, is: (event) => event.type === 'check-answered' && event.response === n };
}

/** The last number that a log has of what was typed, as `numberOf` finds it in a record. */
const lastNumber =
  (numberOf: (event: ProgressEvent) => unknown) =>
  (log: readonly ProgressEvent[]): number =>
    Math.max(0, ...log.map((event) => Number(numberOf(event) ?? 0)));

/** Types numbers without a pause. */
async function typeOn(told: Told, kept: (log: readonly ProgressEvent[]) => number, type: (n: number) => Promise<void>) {
  const typed = new Map<number, number>();
  told.typing = { typed, kept };
  for (;;) {
    const [n, moment] = [told.next++, Date.now()];
    await type(n);
    typed.set(n, moment);
  }
}

async function begun(page: Page, there: Locator): Promise<void> {
  const start = page.getByRole('button', { name: /^(Start the quiz|Try again)$/ });
  await there.or(start).first().waitFor();
  if (await start.isVisible()) await start.click();
  await there.waitFor();
}

const scenes: Scene[] = [
  {
    name: 'answers the question of a lesson',
    address: 'en/modules/desks/offers/',
    async act(page, told) {
      for (;;) told.events.push(await answerOnce(page, told.next++));
    },
  },
  {
    name: 'takes a quiz',
    address: 'en/modules/desks/quiz/',
    async act(page, { events }) {
      const { questions } = readQuiz('desks');
      for (;;) {
        await begun(page, page.getByRole('button', { name: 'Submit quiz' }));
        for (const question of await drawn(page, questions)) {
          const button = around(page, question).getByRole('button', { name: 'Check answer' });
          if (!(await button.isVisible())) continue;
          await check(page, question);
          await around(page, question).getByRole('status').filter({ hasText: 'Correct' }).waitFor();
          events.push({
            said: `the verdict on ${question.id}`,
            is: (event) => event.type === 'answer-checked' && event.question === question.id,
          });
        }
        await page.getByRole('button', { name: 'Submit quiz' }).click();
        await page.getByRole('heading', { name: /^Passed/ }).waitFor();
        events.push({ said: 'the result', is: (event) => event.type === 'quiz-submitted' });
        await page.getByRole('button', { name: 'Try again' }).click();
      }
    },
  },
  {
    name: 'writes in an activity',
    address: 'en/modules/desks/activity/',
    async act(page, told) {
      const field = page.getByRole('textbox', { name: 'Which storeroom is it?' });
      for (;;) {
        const text = `Storeroom ${told.next++}.`;
        await field.fill(text);
        await page.getByText('Not saved yet').waitFor();
        await field.blur();
        await page.getByText('Saved on this device', { exact: true }).waitFor();
        // Written before the log was read, it stands below what the log has.
        told.events.push({ said: text, is: (event) => event.type === 'text-changed' && event.text.includes(text) });
      }
    },
  },
  {
    name: 'changes a case of a tool',
    address: 'en/tools/maturity/',
    async act(page, told) {
      for (;;) {
        const text = `Team ${told.next++}.`;
        await page.getByLabel('Who answers').fill(text);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Saved on this device.').waitFor();
        told.events.push({ said: text, is: (event) => event.type === 'case-saved' && event.data.includes(text) });
      }
    },
  },
  {
    name: 'signs certificates',
    address: 'en/certificates/issue/',
    async act(page, told) {
      await chooseKeyFile(page);
      await unlock(page);
      for (let count = 1; ; count += 1) {
        const name = `Amina ${told.next++}.`;
        await certifyWorkshop(page, [name]);
        await page.getByRole('button', { name: 'Sign 1 certificate' }).click();
        await page.getByRole('heading', { name: new RegExp(`^3\\. ${count} certificates? signed$`) }).waitFor();
        told.signed.push(name);
      }
    },
  },
  {
    name: 'types in an activity without a pause',
    typesOn: true,
    address: 'en/modules/desks/activity/',
    async act(page, told) {
      const field = page.getByRole('textbox', { name: 'What will you mend first?' });
      await field.fill('');
      await field.focus();
      const kept = lastNumber((event) => event.type === 'text-changed' && /(\d+) \d*$/.exec(event.text)?.[1]);
      await typeOn(told, kept, (n) => page.keyboard.type(`${n} `));
    },
  },
  {
    name: 'types in a case without a pause',
    typesOn: true,
    address: 'en/tools/maturity/',
    async act(page, told) {
      const kept = lastNumber((event) => event.type === 'case-saved' && /Group (\d+)/.exec(event.data)?.[1]);
      await typeOn(told, kept, (n) => page.getByLabel('Who answers').fill(`Group ${n}`));
    },
  },
  {
    name: 'types the answer to a quiz without a pause',
    typesOn: true,
    address: 'en/modules/printers/quiz/',
    async act(page, told) {
      const field = fieldset(page, number).getByRole('textbox');
      await begun(page, field);
      const kept = lastNumber(
        (event) => event.type === 'answer-changed' && event.question === number.id && event.response,
      );
      await typeOn(told, kept, (n) => field.fill(String(n)));
    },
  },
];

/** Makes a back-up on the progress page. @throws if it could not be restored, or is not all that is on the disk. */
export async function backedUp(page: Page): Promise<ProgressEvent[]> {
  await open(page, 'en/progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up my progress' }).click(),
  ]);
  const backup = read(readFileSync(await download.path(), 'utf8'));
  if ('refused' in backup) throw new Error(`The back-up is refused: ${JSON.stringify(backup.refused)}`);
  const there = new Set(backup.events.map(({ id }) => id));
  const rows = await rowsOf(page, 'events');
  const left = rows.filter(({ id, type }) => !there.has(id) && type !== 'backup-made');
  if (left.length > 0) throw new Error(`The back-up has nothing of ${JSON.stringify(left)}`);
  return backup.events;
}

/** What became of what somebody was told when their browser was killed. */
export type Kill = {
  scene: string;
  /** How long it had gone on, in milliseconds. */
  after: number;
  /** How often a page said meanwhile that something is saved. */
  said: number;
  /** What is not there of all that was ever said to be saved. */
  missing: string[];
  /** Milliseconds of typing without a pause that are gone; null where nobody typed. */
  lost: number | null;
};

/** Milliseconds of typing that may be gone: a beat, and a write; up to 250 were measured of one on a busy machine. */
export const mayBeLost = beat + 500;

type Options = {
  kills: number;
  seed: number;
  /** The longest time that anything goes on before the browser is killed, in milliseconds. */
  longest?: number;
};

/** Lets somebody learn in one browser that is killed again and again, at moments and in an order that a seed decides. */
export async function* killings(profile: Profile, { kills, seed, longest = 2500 }: Options): AsyncGenerator<Kill> {
  const chance = random(seed);
  const told: Told = { events: [], signed: [], typing: undefined, next: 1 };
  let turns: Scene[] = [];
  let page = await profile.start();
  await addLearner(page, 'Ada');
  for (let kill = 0; kill < kills; kill += 1) {
    if (turns.length === 0) turns = [...scenes];
    const [scene] = turns.splice(Math.floor(chance() * turns.length), 1) as [Scene];
    // Whoever types on has something to lose only after a beat.
    const time = Math.round(chance() * longest) + (scene.typesOn ? beat : 0);
    told.typing = undefined;
    const before = told.events.length + told.signed.length;
    await open(page, scene.address);
    let isKilled = false;
    const acting = scene.act(page, told).catch((error) => {
      if (!isKilled) throw error;
    });
    await Promise.race([acting, after(time)]);
    isKilled = true;
    const moment = await profile.kill();
    await acting;

    page = await profile.start();
    const log = await backedUp(page);
    const registers = await rowsOf<{ text: string }>(page, 'registers');
    const { typing } = told as Told;
    yield {
      scene: scene.name,
      after: time,
      said: told.events.length + told.signed.length - before,
      missing: [
        ...gone(told.events, log),
        ...told.signed
          .filter((name) => !registers.some(({ text }) => text.includes(name)))
          .map((name) => `the certificate of ${name}`),
      ],
      lost: typing ? lost(typing.typed, typing.kept(log), moment) : null,
    };
  }
}
