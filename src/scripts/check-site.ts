import { ask } from './host/ask.ts';
import { reportOf } from './host/findings.ts';
import { lookAtHost } from './host/look-at-host.ts';

// npm run check-site https://example.org/training/spp/: asks a host whether it serves the course as it should.

const [, , address = ''] = process.argv;

async function checkSite(): Promise<void> {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error('Say the whole address of the course: npm run check-site https://example.org/training/spp/');
  }
  const site = new URL(address.replace(/\/?$/, '/'));
  const findings = await lookAtHost(site, ask);
  console.log(reportOf(findings, site.pathname).join('\n'));
  const wrong = findings.filter((finding) => finding.wrong).length;
  console.log(wrong === 0 ? '\nThe host serves the course as it should.' : `\n${wrong} of ${findings.length} to mend`);
  if (wrong > 0) process.exitCode = 1;
}

await checkSite().catch((error: Error) => {
  console.error(error.cause instanceof Error ? `${address} cannot be reached: ${error.cause.message}` : error.message);
  process.exitCode = 1;
});
