import type { Page } from '@playwright/test';
import { certificate } from './support/certificate.ts';
import { badgeFile } from './support/issuer.ts';
import { open, openAs } from './support/learner.ts';
import { expect, test } from './support/test.ts';

const long = 'words and more words on what they can do '.repeat(4).trim();

/** Certificates with as much on them as a claim can hold. */
const claims = {
  'eleven modules': {},
  'long abilities': { can: Array.from({ length: 6 }, (_, index) => `${index} ${long}`) },
  'a name of 80 Chinese letters': { name: '欧阳娜娜李明王小红张伟刘洋陈静杨帆赵磊'.repeat(5).slice(0, 80) },
  'a name of 80 letters with a long word': {
    name: 'Ngọc Ánh Nguyễn-Łukasiewicz Wolfeschlegelsteinhausenbergerdorff von Øresundsbroe',
  },
  'a long workshop': {
    certificate: 'attendance' as const,
    path: null,
    pathTitle: long.slice(0, 80),
    modules: [],
    can: [],
    percent: null,
  },
};

/** Which parts of the sheet lie over one another, or beyond the frame. */
const collisions = (page: Page): Promise<string[]> =>
  certificate(page).evaluate((sheet) => {
    const boxOf = (selector: string) => sheet.querySelector(selector)?.getBoundingClientRect();
    const pairs = [
      ['.ct-brand', '.ct-top'],
      ['.ct-name', '.ct-micro'],
      ['.ct-body', '.ct-end > div'],
      ['.ct-body', '.ct-qr'],
    ] as const;
    const frame = sheet.getBoundingClientRect();
    const parts = ['.ct-top', '.ct-body', '.ct-end', '.ct-qr'];
    return [
      ...pairs
        .filter(([above, below]) => (boxOf(above)?.bottom ?? 0) > (boxOf(below)?.top ?? Number.POSITIVE_INFINITY) + 1)
        .map(([above, below]) => `${above} reaches into ${below}`),
      ...parts
        .filter((part) => {
          const box = boxOf(part);
          return box && (box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom);
        })
        .map((part) => `${part} leaves the sheet`),
    ];
  });

test('however much a certificate says, no part of it lies over another', async ({ page }) => {
  await openAs(page, 'Amina Diallo', 'en/certificates/');
  let number = 0;
  for (const [what, claim] of Object.entries(claims)) {
    number += 1;
    const buffer = await badgeFile({ ...claim, id: `3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b${number}` });
    await open(page, 'en/certificates/');
    await page
      .getByLabel('Take in a signed certificate')
      .setInputFiles({ name: 'badge.json', mimeType: 'application/json', buffer });
    await expect(page.getByRole('heading', { name: 'Your certificate', exact: true })).toBeFocused();
    expect(await collisions(page), what).toEqual([]);
  }
});
