import type { Plugin } from 'vite';

/**
 * Astro puts a directive ("use astro:head-inject") into a module it makes for every MDX file, and reads it nowhere: it
 * goes by the address of the module. The bundler warns of each, so the directive goes.
 */
export const plainContent = (): Plugin => ({
  name: 'plain-content',
  enforce: 'post',
  transform: {
    filter: { id: /\?astroPropagatedAssets/ },
    handler: (code) => ({ code: code.replace('"use astro:head-inject";', ''), map: null }),
  },
});
