import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './builds.ts';
import { edit } from './edit.ts';
import { rename } from './renamed.ts';

/** The release after this one: other words at the foot of every page, and another version of the course. */
function release(folder: string): void {
  edit<{ version: string }>(folder, 'course.yaml', (course) => {
    course.version = '2026.12';
  });
  for (const lang of ['en', 'ar']) {
    edit<{ shell: { foot: string } }>(folder, `${lang}/interface.yaml`, ({ shell }) => {
      shell.foot += ' 2026.12';
    });
  }
}

/** The tools as they are published, resting on the one fact and the one source that every fixture course has. */
function tools(folder: string): void {
  const rest = (facts: string[], sources: string[]) =>
    function replace(tree: object): void {
      for (const [key, value] of Object.entries(tree)) {
        if (key === 'facts') Object.assign(tree, { facts });
        else if (key === 'sources') Object.assign(tree, { sources });
        else if (value && typeof value === 'object') replace(value);
      }
    };
  const [fact = ''] = keysOf(folder, 'facts.yaml');
  const [source = ''] = keysOf(folder, 'references.yaml');
  for (const file of ['clauses', 'questions']) edit<object>(folder, `en/tools/${file}.yaml`, rest([fact], [source]));
}

const keysOf = (folder: string, file: string): string[] => {
  let keys: string[] = [];
  edit<object>(folder, file, (data) => {
    keys = Object.keys(data);
  });
  return keys;
};

const changes = { fixture: () => {}, renamed: rename, next: release };
export type ContentName = keyof typeof changes;

/**
 * Writes a content folder: e2e/fixture, the English interface of the product, and what is different in this one. The
 * interface is not kept twice, so that a word added to it needs no second place. Gives the folder, relative to the
 * project.
 */
export function writeContent(name: ContentName): string {
  const folder = `e2e/.build/content-${name}`;
  const path = join(root, folder);
  rmSync(path, { recursive: true, force: true });
  cpSync(join(root, 'e2e/fixture'), path, { recursive: true });
  cpSync(join(root, 'content/en/interface.yaml'), join(path, 'en/interface.yaml'));
  cpSync(join(root, 'content/en/tools'), join(path, 'en/tools'), { recursive: true });
  tools(path);
  changes[name](path);
  return folder;
}
