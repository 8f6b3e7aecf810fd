import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './builds.ts';
import { edit } from './edit.ts';
import { rename } from './renamed.ts';

type Words = { shell: { foot: string }; offline?: { pageText?: string } };

/** The release after this one: other words at the foot of every page and in the worker, another version of the course. */
function release(folder: string): void {
  edit<{ version: string }>(folder, 'course.yaml', (course) => {
    course.version = '2026.12';
  });
  for (const lang of ['en', 'ar']) {
    edit<Words>(folder, `${lang}/interface.yaml`, ({ shell, offline }) => {
      shell.foot += ' 2026.12';
      if (offline?.pageText) offline.pageText += ' 2026.12';
    });
  }
}

/** The tools as they are published, resting on a fact and a source of the fixture course. */
function tools(folder: string): void {
  const rest = (tree: object): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (key === 'facts') Object.assign(tree, { facts: ['X2'] });
      else if (key === 'sources') Object.assign(tree, { sources: ['handbook-2024'] });
      else if (value && typeof value === 'object') rest(value);
    }
  };
  cpSync(join(root, 'content/en/tools'), join(folder, 'en/tools'), { recursive: true });
  for (const file of ['clauses', 'questions']) edit<object>(folder, `en/tools/${file}.yaml`, rest);
}

const changes = { fixture: () => {}, renamed: rename, next: release };
export type ContentName = keyof typeof changes;

/**
 * Writes a content folder: e2e/fixture, the English interface and tools of the product, and what is different in this
 * one. They are not kept twice, so that a word added to them needs no second place. Gives the folder, relative to the
 * project.
 */
export function writeContent(name: ContentName): string {
  const folder = `e2e/.build/content-${name}`;
  const path = join(root, folder);
  rmSync(path, { recursive: true, force: true });
  cpSync(join(root, 'e2e/fixture'), path, { recursive: true });
  cpSync(join(root, 'content/en/interface.yaml'), join(path, 'en/interface.yaml'));
  tools(path);
  changes[name](path);
  return folder;
}
