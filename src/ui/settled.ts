import type { ClientDirective } from 'astro';

/**
 * `client:settled` hydrates once the page has loaded and the browser is idle: what a reader sees first comes first,
 * also over a bad line. `client:settled="near"` waits as well until the island is about to be scrolled to.
 */
const settled: ClientDirective = (load, { value }, element) => {
  const run = async () => (await load())();
  const hydrate = () => {
    if (value === 'near') {
      const watch = new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          watch.disconnect();
          void run();
        },
        { rootMargin: '200px' },
      );
      // The island itself has no box; what stands in it has.
      if (element.firstElementChild) watch.observe(element.firstElementChild);
    } else if ('requestIdleCallback' in window) requestIdleCallback(run);
    else setTimeout(run, 200);
  };
  if (document.readyState === 'complete') hydrate();
  else addEventListener('load', hydrate, { once: true });
};

export default settled;
