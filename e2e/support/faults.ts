import type { BrowserContext } from '@playwright/test';

/**
 * Notes what must not happen on any page of a context: an error on the console (a breach of the content security policy
 * is one), an error that no script caught, a request to anything but the site.
 */
export function watchFaults(context: BrowserContext, site: string, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(site)) faults.push(`request outside the site: ${url}`);
  });
}
