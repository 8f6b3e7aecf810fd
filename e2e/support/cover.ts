import type { Page } from '@playwright/test';

/** What a page is made of: every element with each of its classes, its role and its type. */
const partsOf = (html: string): Set<string> => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const parts = new Set<string>();
  for (const [, name, attributes = ''] of main.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g)) {
    parts.add(name as string);
    for (const [, key, value = ''] of attributes.matchAll(/\s(class|role|type)="([^"]*)"/g)) {
      for (const each of value.split(/\s+/)) parts.add(`${name} ${key} ${each}`);
    }
  }
  return parts;
};

/**
 * Few pages that hold between them everything that any of them holds: every tag of the content, every kind of question
 * and every shape of a figure. The page that adds most is taken next.
 */
export function cover(pages: Map<string, string>): string[] {
  const left = new Map([...pages].map(([address, html]) => [address, partsOf(html)]));
  const chosen: string[] = [];
  for (;;) {
    const [address, parts] = [...left].reduce((one, other) => (other[1].size > one[1].size ? other : one));
    if (parts.size === 0) return chosen;
    const covered = new Set(parts);
    chosen.push(address);
    for (const other of left.values()) for (const part of covered) other.delete(part);
  }
}

/** The same for addresses of the course. */
export async function coverOf(page: Page, addresses: string[]): Promise<string[]> {
  const pages = new Map<string, string>();
  for (const address of addresses) pages.set(address, await (await page.request.get(address)).text());
  return cover(pages);
}
