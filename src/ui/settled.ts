import type { ClientDirective } from 'astro';

/**
 * `client:settled` hydrates once the page has loaded and the browser is idle: what a reader sees first comes first,
 * also over a bad line.
 */
const settled: ClientDirective = (load) => {
  const hydrate = () => {
    const run = async () => (await load())();
    if ('requestIdleCallback' in window) requestIdleCallback(run);
    else setTimeout(run, 200);
  };
  if (document.readyState === 'complete') hydrate();
  else addEventListener('load', hydrate, { once: true });
};

export default settled;
