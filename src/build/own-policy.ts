import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page whose content security policy names the scripts and styles that stand in it and no others. Astro allows on every
 * page what stands on any: more than the page needs, and 0.3 KB of noise that does not compress.
 */
export function withOwnPolicy(html: string): string {
  // A script that is loaded from a file has nothing inside, and the policy has a name for nothing as well.
  const inside = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]+?)<\/\1>/g)].map(([, , text]) =>
    hashOf(text as string),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replaceAll(/ ('sha256-[\w+/=]+')/g, (hash, name: string) => (inside.includes(name) ? hash : '')),
  );
}

/** Gives every page of the build a policy of its own. Stands before whatever weighs or lists the pages. */
export const ownPolicy = (): AstroIntegration => ({
  name: 'own-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const out = fileURLToPath(dir);
      for (const path of await readdir(out, { recursive: true })) {
        if (!path.endsWith('.html')) continue;
        const file = join(out, path);
        await writeFile(file, withOwnPolicy(await readFile(file, 'utf8')));
      }
    },
  },
});
