import { spawn } from 'node:child_process';

// node src/scripts/side-by-side.ts check test:unit: runs scripts of package.json at the same time. What each one says is
// printed in one piece when it has ended, so that two do not talk across each other.

const run = (script: string): Promise<boolean> =>
  new Promise((done) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.once('error', (error) => said.push(Buffer.from(error.message)));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`\n${script}: ${((Date.now() - started) / 1000).toFixed(0)} s${code === 0 ? '' : ', failed'}\n`);
      done(code === 0);
    });
  });

const passed = await Promise.all(process.argv.slice(2).map(run));
if (passed.includes(false)) process.exitCode = 1;
