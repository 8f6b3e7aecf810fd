import type { AstroIntegration } from 'astro';
import { siteMissing } from './settings.ts';

/** Stops a build for others that does not know its address, before anything is built; to one for this machine it says so. */
export const siteAsked = (): AstroIntegration => ({
  name: 'site-asked',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      const missing = command === 'build' ? siteMissing(process.env) : undefined;
      if (missing?.stops) throw new Error(missing.text);
      if (missing) logger.warn(missing.text);
    },
  },
});
