import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { knownTags } from '../build/content-check/markup.ts';
import { courseSchema } from '../features/course/schema.ts';

// The lessons of the course as a site of Starlight, to compare a lesson with the same lesson in what many documents are
// published with: the same text, headings and figures, and nothing to answer or to keep.

type Front = { title: string; summary: string; objectives?: { text: string }[]; keyPoints?: string[] };

/** What Starlight shows for a tag of ours; a box with its words unless it stands here. */
const shown: Record<string, string> = {
  Check: '',
  Cite: '',
  Term: '<slot />',
  Figure: '<figure><slot /><figcaption>{Astro.props.caption}</figcaption></figure>',
};
const box = '<div><p>{Astro.props.place ?? Astro.props.title}</p><slot /></div>';

const list = (head: string, lines: string[]): string =>
  lines.length > 0 ? `\n\n**${head}**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n` : '';

/** A lesson as a page of Starlight. */
export function starlightPage(mdx: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const { title, summary, objectives = [], keyPoints = [] } = parse(front) as Front;
  const used = Object.keys(knownTags).filter((name) => new RegExp(`<${name}\\b`).test(body));
  return [
    `---\n${stringify({ title, description: summary })}---`,
    used.map((name) => `import ${name} from '/src/tags/${name}.astro';`).join('\n'),
    summary +
      list(
        'After this lesson you can',
        objectives.map(({ text }) => text),
      ),
    body + list('Key points', keyPoints),
  ].join('\n\n');
}

const config = (folders: string[]): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({
    title: 'The course',
    sidebar: ${JSON.stringify(folders.map((directory) => ({ label: directory, items: [{ autogenerate: { directory } }] })))},
  })],
});
`;

const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The version compared with, and the Astro that both are built with. */
const version = '0.42';
const astro = (): string => JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')).version;

function run(scratch: string, command: string, args: string[]): void {
  const { CONTENT_DIR, OUT_DIR, BASE_PATH, SITE_URL, NODE_ENV, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed.\n\n${stdout}${stderr}`);
}

export type StarlightSite = { dir: string; lessons: string[]; version: string };

/**
 * Writes the site into an empty folder, installs Starlight there (from the registry of npm) and builds it. `lessons` are
 * addresses below the start page.
 */
export function buildStarlight(scratch: string, content: string): StarlightSite {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  };
  const { modules } = courseSchema.parse(parse(readFileSync(join(content, 'course.yaml'), 'utf8')));
  const lessons = modules
    .flatMap((module) => module.lessons.map(({ slug }) => `${module.slug}/${slug}`))
    .filter((path) => existsSync(join(content, 'en/modules', `${path}.mdx`)));
  for (const path of lessons) {
    write(
      `src/content/docs/${path}.mdx`,
      starlightPage(readFileSync(join(content, 'en/modules', `${path}.mdx`), 'utf8')),
    );
  }
  for (const name of Object.keys(knownTags)) write(`src/tags/${name}.astro`, shown[name] ?? box);
  write('src/content/docs/index.md', '---\ntitle: The course\n---\n\nThe lessons.\n');
  write('src/content.config.ts', collection);
  write('astro.config.mjs', config([...new Set(lessons.map((path) => path.split('/')[0] as string))]));
  write('package.json', '{ "type": "module", "private": true }');
  run(scratch, 'npm', ['install', '--no-audit', '--no-fund', `@astrojs/starlight@${version}`, `astro@${astro()}`]);
  run(scratch, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  const installed = JSON.parse(readFileSync(join(scratch, 'node_modules/@astrojs/starlight/package.json'), 'utf8'));
  return { dir: join(scratch, 'dist'), lessons: lessons.map((path) => `${path}/`), version: installed.version };
}
