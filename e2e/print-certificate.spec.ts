import { certificate, earnCertificate } from './support/certificate.ts';
import { open } from './support/learner.ts';
import { alternativesOf, codeOn, colouredPixels, letters, photoOf, print, textAbove } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** A name of 2 and one of 80 characters, the least and the most a certificate takes. */
const names = {
  Latin: ['Bo', 'Ngọc Ánh Nguyễn-Łukasiewicz Wolfeschlegelsteinhausenbergerdorff von Øresundsbroe'],
  Arabic: ['مي', 'الشيخ نور الهدى بنت عبد العزيز بن عبد الرحمن بن محمد بن إبراهيم آل مبارك الحسيني'],
  Chinese: ['李娜', `${'欧阳娜娜李明王小红张伟刘洋陈静杨帆赵磊'.repeat(4)}李明王小`],
  Devanagari: ['जय', 'श्रीमती लक्ष्मी कृष्णमूर्ति श्रीवास्तव महालक्ष्मी विश्वनाथन चट्टोपाध्याय त्रिपाठ'],
  Cyrillic: ['Ян', 'Щербакова-Преображенская Александра-Виктория Константиновна Рождественская-йїґћђ'],
};

/** Where the line runs that the name stands on, in millimetres from the top; the fine print under it repeats the name. */
const waterline = 80;

for (const [script, each] of Object.entries(names)) {
  test(`a name in ${script} letters stands whole on one A4 page, whether it is short or long`, async ({ page }) => {
    for (const name of each) {
      await earnCertificate(page, name);
      await expect(certificate(page)).toContainText(name);
      const paper = await print(page);
      expect(paper.pages).toHaveLength(1);
      expect(paper.width).toBeCloseTo(297, 0);
      expect(paper.height).toBeCloseTo(210, 0);
      expect(letters(textAbove(paper, waterline))).toContain(letters(name));
    }
  });
}

test('"Black only" prints without a drop of colour, "US Letter" on one page of that paper', async ({ page }) => {
  await earnCertificate(page, 'Amina Diallo');
  expect(colouredPixels(await print(page))).toBeGreaterThan(0);

  await page.getByLabel('Black only').check();
  expect(colouredPixels(await print(page))).toBe(0);

  await page.getByLabel('US Letter').check();
  const letter = await print(page);
  expect(letter.pages).toHaveLength(1);
  expect(letter.width).toBeCloseTo(279.4, 0);
  expect(letter.height).toBeCloseTo(215.9, 0);
  expect(letter.pages[0]).toContain('Amina Diallo');
  expect(codeOn(letter)).toContain('verify/#');
});

test('the code on the printed page is read again, and says that nobody but the learner vouches for it', async ({
  page,
  site,
  otherDevice,
}) => {
  await earnCertificate(page, 'Amina Diallo');
  const paper = await print(page);
  const link = codeOn(paper);
  expect(link.startsWith(`${site.url}verify/#`)).toBe(true);
  expect(alternativesOf(paper)).toEqual(['QR code that carries the words of this record']);

  await otherDevice.goto(link);
  await expect(otherDevice.getByRole('heading', { name: 'Self-issued record', exact: true })).toBeFocused();
  const result = otherDevice.getByRole('article', { name: 'Self-issued record' });
  await expect(result).toContainText('Amina Diallo');
  await expect(result).toContainText('Executive briefing');
  await expect(result).toContainText('Nobody but the learner’s own device');
  await expect(otherDevice).toHaveURL(`${site.url}en/verify/`);

  await open(otherDevice, 'en/verify/');
  await otherDevice
    .getByLabel('Open a photo or file')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photoOf(paper) });
  await expect(otherDevice.getByRole('article', { name: 'Self-issued record' })).toContainText('Amina Diallo');
});
