import type { AstroIntegration } from 'astro';

/** Adds the `client:settled` directive of src/ui/settled.ts. */
export const settled = (): AstroIntegration => ({
  name: 'client-settled',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'settled', entrypoint: './src/ui/settled.ts' }),
  },
});
