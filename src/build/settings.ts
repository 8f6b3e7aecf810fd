/** What a build, and the server on this machine, are told by the surroundings. */
export type BuildSettings = {
  /** Folder of the content. */
  content: string;
  /** Path the site lives under, with a slash at both ends. */
  base: string;
  /** Address of the host, for links that must be whole; undefined if nobody has said it. */
  site: string | undefined;
  /** Port of the server on this machine. */
  port: number;
};

type Surroundings = Record<string, string | undefined>;

/** What a variable has that is not set, or set to nothing as some build servers do. */
const set = (env: Surroundings, name: string): string | undefined => env[name]?.trim() || undefined;

const says = (env: Surroundings, name: string, expected: string, remedy: string) =>
  `${name} is "${env[name]}": expected ${expected}. ${remedy}`;

function siteProblem(env: Surroundings): string | undefined {
  const site = set(env, 'SITE_URL');
  if (site === undefined) return undefined;
  const url = /^https?:\/\//i.test(site) && URL.canParse(site) ? new URL(site) : undefined;
  if (!url) {
    const host = /^[\w.-]+(:\d+)?\/?$/.test(site) ? site.replace(/\/$/, '') : 'example.org';
    return says(env, 'SITE_URL', 'a whole address', `Put the scheme in front: SITE_URL=https://${host}`);
  }
  const isBare = url.pathname === '/' && !url.search && !url.hash && !url.username;
  return isBare
    ? undefined
    : says(
        env,
        'SITE_URL',
        'the address of the host alone',
        `Write SITE_URL=${url.origin}${url.pathname === '/' ? '' : ` and BASE_PATH=${url.pathname.replace(/\/?$/, '/')}`}`,
      );
}

function baseProblem(env: Surroundings): string | undefined {
  const base = set(env, 'BASE_PATH');
  if (base === undefined || /^\/?([\w~-][\w.~-]*\/)*([\w~-][\w.~-]*)?$/.test(base)) return undefined;
  const rest = /^[a-z]:[\\/]/i.test(base)
    ? 'Git Bash makes a Windows path of it: write BASE_PATH=training/spp there, or set MSYS_NO_PATHCONV=1.'
    : 'Write it as BASE_PATH=/training/spp/, with letters, digits and . _ ~ - between the slashes.';
  return says(env, 'BASE_PATH', 'the folder the site lives in', rest);
}

function contentProblem(env: Surroundings, isFolder: (path: string) => boolean): string | undefined {
  const { content } = settings(env);
  return isFolder(content)
    ? undefined
    : says(
        { CONTENT_DIR: content },
        'CONTENT_DIR',
        'a folder with the content of a course, and there is none',
        'Correct it, or leave it out to build the course in content/. It is looked for from the folder of the project.',
      );
}

function portProblem(env: Surroundings): string | undefined {
  const port = set(env, 'PORT');
  if (port === undefined || (/^\d+$/.test(port) && Number(port) <= 65535)) return undefined;
  return says(env, 'PORT', 'a number from 0 to 65535', 'Write PORT=8080, or leave it out for 4321.');
}

/** What the surroundings say. Ask `settingsProblems` first. */
export const settings = (env: Surroundings): BuildSettings => ({
  content: set(env, 'CONTENT_DIR') ?? 'content',
  base: `/${set(env, 'BASE_PATH') ?? ''}/`.replaceAll(/\/+/g, '/'),
  site: set(env, 'SITE_URL'),
  port: Number(set(env, 'PORT') ?? 4321),
});

/** What is wrong with a build's settings, each by its name and with the remedy. `isFolder` says whether a path is one. */
export const settingsProblems = (env: Surroundings, isFolder: (path: string) => boolean): string[] =>
  [siteProblem(env), baseProblem(env), contentProblem(env, isFolder)].filter((each) => each !== undefined);

/** What is wrong with the settings of the server on this machine as well: only there a PORT means anything. */
export const serverProblems = (env: Surroundings, isFolder: (path: string) => boolean): string[] =>
  [...settingsProblems(env, isFolder), portProblem(env)].filter((each) => each !== undefined);

/** Runs of npm whose build stays on the machine. */
const local = /^(start|dev|test(:.*)?|bench)$/;

/**
 * What a build for others lacks: without SITE_URL the codes on its certificates lead to the machine that built it. One
 * for a folder of a host (BASE_PATH), or by a build server (CI), is for others, unless `npm start` or `npm test` makes
 * it. Any other may be copied to a host too: there it is advice.
 */
export function siteMissing(env: Surroundings): { stops: boolean; text: string } | undefined {
  if (set(env, 'SITE_URL') || local.test(env.npm_lifecycle_event ?? '')) return undefined;
  const why = settings(env).base !== '/' ? 'BASE_PATH is set' : set(env, 'CI') ? 'CI is set' : undefined;
  const remedy =
    'Set SITE_URL to the address of the host, such as SITE_URL=https://example.org: whole links, and the codes on certificates, lead there';
  return why
    ? { stops: true, text: `SITE_URL is missing, and this build is for others to visit (${why}). ${remedy}.` }
    : { stops: false, text: `SITE_URL is not set: this build is for this machine. ${remedy}.` };
}
