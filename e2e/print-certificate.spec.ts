import { certificate, earnCertificate } from './support/certificate.ts';
import { colouredPixels, letters, print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** Names of 2 and of 80 characters, the least and the most a certificate takes, and one in between. */
const names = {
  Latin: [
    'Bo',
    'Ngọc Ánh Nguyễn-Łukasiewicz',
    'Wolfeschlegelsteinhausenbergerdorff Maximiliane Theodor Sieglinde von Øresundsbr',
  ],
  Arabic: [
    'مي',
    'آمنة محمد عبد الرحمن الحسيني',
    'الشيخ نور الهدى بنت عبد العزيز بن عبد الرحمن بن محمد بن إبراهيم آل مبارك الحسيني',
  ],
  Chinese: ['李娜', '欧阳娜娜·王小红', `${'欧阳娜娜李明王小红张伟刘洋陈静杨帆赵磊'.repeat(4)}李明王小`],
  Devanagari: ['जय', 'लक्ष्मी कृष्णमूर्ति श्रीवास्तव', 'श्रीमती लक्ष्मी कृष्णमूर्ति श्रीवास्तव महालक्ष्मी विश्वनाथन चट्टोपाध्याय त्रिपाठ'],
  Cyrillic: [
    'Ян',
    'Щербакова Юлия Фёдоровна',
    'Щербакова-Преображенская Александра-Виктория Константиновна Рождественская-йїґћђ',
  ],
};

for (const [script, each] of Object.entries(names)) {
  test(`a name in ${script} letters stands whole on one A4 page, whether it is short or long`, async ({ page }) => {
    for (const name of each) {
      await earnCertificate(page, name);
      const sheet = certificate(page);
      await expect(sheet).toContainText(name);
      const paper = await print(page);
      expect(paper.pages).toHaveLength(1);
      expect(paper.width).toBeCloseTo(297, 0);
      expect(paper.height).toBeCloseTo(210, 0);
      expect(letters(paper.pages[0] ?? '')).toContain(letters(name));
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
});
