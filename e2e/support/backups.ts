import type { Page } from '@playwright/test';
import type { ProgressEvent } from '../../src/log/event.ts';
import { backupFiles } from '../../src/log/file/backup-file.ts';
import { manyEvents } from '../../src/scripts/bench-events.ts';

/** A file as it is given to an input. */
export const jsonFile = (text: string) => ({
  name: 'spp-progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The text of a back-up of somebody who did much in 2023, under any name. */
export function backupOf(count: number, name = 'A learner'): string {
  const events = manyEvents(count).map((event): ProgressEvent => ('name' in event ? { ...event, name } : event));
  const [text = ''] = backupFiles(events, Date.UTC(2026, 10, 26));
  return text;
}

/** Opens a back-up on the progress page. */
export const restore = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.getByLabel('Restore or merge a back-up').setInputFiles(file);

/** What the page says now of what was opened. */
export const said = (page: Page) => page.getByRole('status').filter({ hasText: /\w/ });

/** Opens a back-up on the progress page and adds it to the device. */
export async function take(page: Page, text: string): Promise<void> {
  await restore(page, jsonFile(text));
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/new records? added\.$/).waitFor();
}
