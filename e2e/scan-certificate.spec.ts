import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLink } from '../src/features/certificate/carrier/link.ts';
import { qrOf } from '../src/features/certificate/carrier/qr.ts';
import { launchOptions } from './support/browser.ts';
import { school, signedDigits } from './support/issuer.ts';
import { open } from './support/learner.ts';
import { expect, test } from './support/test.ts';

/** What a camera sees that is held over a code, as a film of one picture (YUV4MPEG2, grey). */
function film(link: string): string {
  const [width, height, scale] = [1280, 720, 8];
  const symbol = qrOf(link);
  const left = Math.floor((width / scale - symbol.size) / 2);
  const top = Math.floor((height / scale - symbol.size) / 2);
  const luma = Buffer.alloc(width * height, 235);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (symbol.get(Math.floor(x / scale) - left, Math.floor(y / scale) - top)) luma[y * width + x] = 16;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  const file = join(mkdtempSync(join(tmpdir(), 'spp-film-')), 'code.y4m');
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`), frame, frame]),
  );
  return file;
}

test.use({
  permissions: ['camera'],
  launchOptions: {
    ...launchOptions,
    args: [
      ...launchOptions.args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film(verifyLink('https://spp-academy.example.org/', signedDigits(school)))}`,
    ],
  },
});

test('a code held before the camera is read and checked, and the camera goes off', async ({ page }) => {
  await open(page, 'en/verify/');
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  const result = page.getByRole('article', { name: 'Valid', exact: true });
  await expect(result).toContainText('Amina Diallo', { timeout: 15_000 });
  await expect(page.getByLabel('What the camera sees')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
});
