/** Every internal address goes through here, so that the site works under any sub-path. `path` starts with a slash. */
export const link = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
