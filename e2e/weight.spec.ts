import { onPhone, untilIdle } from '../src/scripts/until-idle.ts';
import { addressesOf, fullest } from './support/templates.ts';
import { expect, test } from './support/test.ts';

// What pages may cost on a phone with nothing cached, until they ask for nothing more by themselves: bytes as they are
// sent, with their headers. The bounds leave a little room, so that a lesson of another module fits.

test.use({ build: 'published' });

const kilobytes = (bytes: number): number => bytes / 1000;

test('the fullest lesson costs no more than 27 KB in 10 requests', async ({ browser, page, site }) => {
  const address = await fullest(page, 'en', 'lesson');
  const visit = await onPhone(browser, (phone) => untilIdle(phone, site.url + address));
  const list = visit.files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(kilobytes(visit.bytes), list).toBeLessThanOrEqual(27);
  expect(visit.requests, list).toBeLessThanOrEqual(10);
});

test('the next lesson costs little more than its own words', async ({ browser, page, site }) => {
  const [first, second] = (await addressesOf(page, 'en', 'lesson')).slice(-2) as [string, string];
  const visit = await onPhone(browser, async (phone) => {
    await untilIdle(phone, site.url + first);
    return untilIdle(phone, site.url + second);
  });
  const list = visit.files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(kilobytes(visit.bytes), list).toBeLessThanOrEqual(9.6);
  expect(visit.requests, list).toBeLessThanOrEqual(2);
});

for (const [template, most] of [
  ['home', 50],
  ['path', 25],
] as const) {
  test(`the page "${template}" costs somebody new no more than ${most} KB in 14 requests`, async ({
    browser,
    page,
    site,
  }) => {
    const address = await fullest(page, 'en', template);
    const visit = await onPhone(browser, (phone) => untilIdle(phone, site.url + address));
    const list = visit.files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    expect(kilobytes(visit.bytes), list).toBeLessThanOrEqual(most);
    expect(visit.requests, list).toBeLessThanOrEqual(14);
  });
}

test('the page of progress comes in 16 requests, with the database', async ({ browser, site }) => {
  const visit = await onPhone(browser, (phone) => untilIdle(phone, `${site.url}en/progress/`));
  expect(visit.requests, visit.files.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(16);
});

test('a quiz that nobody has begun costs no more than 21 KB in 8 requests, and its button stands there', async ({
  browser,
  page,
  site,
}) => {
  const address = await fullest(page, 'en', 'quiz');
  await onPhone(browser, async (phone) => {
    const visit = await untilIdle(phone, site.url + address);
    const list = visit.files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    expect(kilobytes(visit.bytes), list).toBeLessThanOrEqual(21);
    expect(visit.requests, list).toBeLessThanOrEqual(8);
    await phone.getByRole('button', { name: 'Start the quiz' }).tap();
    await expect(phone.getByRole('region', { name: 'Question 1', exact: true })).toBeFocused();
  });
});

for (const template of ['module', 'glossary', 'about'] as const) {
  test(`the page "${template}" asks for no more than 10 files`, async ({ browser, page, site }) => {
    const address = await fullest(page, 'en', template);
    const visit = await onPhone(browser, (phone) => untilIdle(phone, site.url + address));
    expect(visit.requests, visit.files.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(10);
  });
}

for (const [tool, most] of [
  ['life-cycle-cost', 26],
  ['bid-evaluation', 25],
  ['risk-map', 24],
  ['maturity', 24],
  ['clauses', 32],
  ['questions', 33],
] as const) {
  test(`the tool "${tool}" costs no more than ${most} KB in 11 requests until it is touched`, async ({
    browser,
    site,
  }) => {
    const visit = await onPhone(browser, (phone) => untilIdle(phone, `${site.url}en/tools/${tool}/`));
    const list = visit.files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    expect(kilobytes(visit.bytes), list).toBeLessThanOrEqual(most);
    expect(visit.requests, list).toBeLessThanOrEqual(11);
  });
}
