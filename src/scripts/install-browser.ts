import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// Sees to it that the browser tests find what they need: a Chromium, a reader of PDF files, and fonts for names in
// Arabic, Chinese and other scripts.

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** Some systems have a stub in its place that only says where to get the program. */
const runs = (path: string): boolean =>
  isProgram(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** The same browser without its windows and menus: the tests take half the time in it. */
const shell = 'chromium-headless-shell';

/** The Chromium to test with: $CHROMIUM, one that is installed, or Playwright's own. Undefined if there is none. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const paths = [...names.map(inPath), chromium.executablePath()];
  return paths.find((path) => path !== undefined && runs(path));
}

/** True if there is a font for the language, or nobody to ask (fc-list comes with the fonts on Linux). */
function hasFont(lang: string): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [`:lang=${lang}`, 'family'], { encoding: 'utf8' });
  return !list.error && list.stdout.trim() !== '';
}

/** Debian's packages for what else is missing on this machine. */
function missingTools(): string[] {
  return [
    ...(inPath('pdftotext') && inPath('pdfinfo') ? [] : ['poppler-utils']),
    ...(hasFont('ar') && hasFont('ru') && hasFont('hi') ? [] : ['fonts-noto-core', 'fontconfig']),
    ...(hasFont('zh-cn') ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 15 * 60_000,
  }).status === 0;

const apt = (...args: string[]) =>
  run('apt-get', '-qq', '-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=1', ...args);

function install(): void {
  const said: string[] = [];
  const isRoot = process.getuid?.() === 0;
  const tools = [...missingTools(), ...(process.env.CHROMIUM || inPath(shell) ? [] : [shell])];
  if (isRoot && inPath('apt-get') && tools.length > 0) {
    apt('update');
    // One by one: where a package does not exist, the others still come.
    const came = [...new Set(tools)].filter((name) => apt('install', '-y', '--no-install-recommends', name));
    if (!findChromium() && apt('install', '-y', '--no-install-recommends', 'chromium')) came.push('chromium');
    if (came.length > 0) said.push(`installed ${came.join(', ')} with apt-get`);
  }
  if (!findChromium()) {
    const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
    if (run('npx', 'playwright', 'install', ...libraries, 'chromium')) said.push('downloaded Playwright’s Chromium');
  }
  const found = [findChromium()].find((path) => path && isProgram(path));
  const still = [...new Set(missingTools())];
  if (still.length > 0) said.push(`missing: ${still.join(', ')} (names in Debian); tests that need them will fail`);
  console.log(`Browser tests: ${[found ? `Chromium at ${found}` : 'no Chromium', ...said].join('; ')}`);
  if (found) return;
  console.error('No Chromium could be found or installed. Install Chromium or Chrome, or set CHROMIUM to its path.');
  process.exitCode = 1;
}

if (import.meta.main) install();
