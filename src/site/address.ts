/**
 * Where the site begins, for the page this runs in; ends in a slash. A site on a server begins under its own path. An
 * edition that stands in folders, without a server, writes the way up from each page into `data-root` of its root element.
 */
export const top = (): string =>
  globalThis.document?.documentElement.dataset.root ?? import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of what stands at a path of the site. `path` starts with a slash; routes.ts knows the paths. */
export const link = (path: string): string => top() + path.slice(1);
