import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `seconds` by the clock; `peak` in bytes of memory held at once by the build and its children, where /proc tells. */
export type BuildRun = { seconds: number; peak?: number };

/** Builds the site. @throws with the end of the output if the build fails. */
export async function runBuild(env: Record<string, string>): Promise<BuildRun> {
  const program = fileURLToPath(import.meta.resolve('astro/package.json').replace('package.json', 'bin/astro.mjs'));
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'build'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'http://localhost:4321', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output = (output + part.toString()).slice(-4000);
    });
  }
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 100);
  const stop = () => child.kill();
  process.once('exit', stop);
  const code = await new Promise((done) => child.once('close', done)).finally(() => {
    clearInterval(timer);
    process.off('exit', stop);
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, peak: peak || undefined };
}

/** Resident bytes of a process and all its descendants; 0 where there is no /proc. */
function memoryOf(pid: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
        children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
        resident.set(Number(name), Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
      } catch {
        // The process ended between the two looks.
      }
    }
  } catch {
    return 0;
  }
  const sum = (each: number): number =>
    (children.get(each) ?? []).reduce((total, child) => total + sum(child), resident.get(each) ?? 0);
  return sum(pid);
}
