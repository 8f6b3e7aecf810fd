/**
 * Whether the name of a file of the site holds its content, so that a browser may keep it for good: what Astro makes,
 * data of the course, archives of the packs. `path` is relative to the site.
 */
export const isHashed = (path: string): boolean =>
  /^_astro\/[^/]+$/.test(path) || /\.[0-9a-f]{8}\.(js|pack)$/.test(path);
