import type { Locator } from '@playwright/test';

/** Pastes a text into a field as a spreadsheet puts it on the clipboard: copied elsewhere, with the keys for it. */
export async function paste(field: Locator, text: string): Promise<void> {
  const page = field.page();
  const source = await page.evaluateHandle((copied) => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.value = copied;
    area.select();
    return area;
  }, text);
  await page.keyboard.press('ControlOrMeta+c');
  await source.evaluate((area) => area.remove());
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
}
