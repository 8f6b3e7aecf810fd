import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serverProblems, settings } from '../build/settings.ts';
import { type Served, serve } from './serve.ts';

// Serves the built site on this machine until Ctrl-C, and shows it in the browser of somebody who sits at the machine.

const dir = process.env.OUT_DIR || 'dist';
const { base, port: wanted } = settings(process.env);

/** The first free port from the one that was asked for. */
async function onFreePort(port: number): Promise<Served> {
  try {
    return await serve({ dir, base, port });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken && port < 65535 && port < wanted + 100) return onFreePort(port + 1);
    throw error;
  }
}

function openBrowser(url: string): void {
  const { CI, BROWSER, SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (!process.stdout.isTTY || CI || BROWSER === 'none' || SSH_CONNECTION || SSH_TTY) return;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  // The address stands on the screen; a machine without a browser is no reason to stop.
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function start(): Promise<void> {
  const wrong = serverProblems(process.env, existsSync);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  // Said before a build of minutes, which `npm start` makes in between.
  if (process.argv.includes('--ask')) return;
  if (!existsSync(join(dir, 'index.html')) && !existsSync(join(dir, '404.html'))) {
    throw new Error(`There is no built site in ${dir}. Run "npm run build" first.`);
  }
  const { url, close } = await onFreePort(wanted);
  console.log(`SPP Academy is ready at ${url} (stop it with Ctrl-C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  openBrowser(url);
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
