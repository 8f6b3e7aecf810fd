/** What a host answered. Names of headers are in small letters. */
export type HostAnswer = { url: string; status: number; headers: Record<string, string>; body: string; bytes: number };

/** One thing a host does well, or what is wrong with it and the line that mends it. */
export type HostFinding = { what: string; wrong?: string | undefined; nginx?: string; apache?: string };

type Remedy = { nginx?: string; apache?: string };

const finding = (what: string, wrong: string | false | undefined, remedy: Remedy = {}): HostFinding =>
  wrong ? { what, wrong, ...remedy } : { what };

const header = ({ headers }: HostAnswer, name: string): string => headers[name] ?? '';
const shown = (value: string): string => (value === '' ? 'nothing' : `"${value}"`);

/** The page is there, and was built for the path it stands at. `listed` is the address of a file as its pack lists it. */
export function basePath(start: HostAnswer, path: string, listed: string | undefined): HostFinding {
  const what = 'base path';
  if (start.status !== 200) return finding(what, `${start.url} answered ${start.status}, not with the start page`);
  if (listed === undefined)
    return finding(what, 'there is no packs.json beside the start page: this is no built course');
  return finding(
    what,
    !listed.startsWith(path) &&
      `the site stands at ${path} and was built for another path (it lists ${listed}); build with BASE_PATH=${path}`,
  );
}

/** Browsers run, style and install a file by its type, since they are told not to guess. */
export function type(answer: HostAnswer, name: string, expected: RegExp, mime: string): HostFinding {
  const found = header(answer, 'content-type');
  const ending = /\.(\w+)$/.exec(new URL(answer.url).pathname)?.[1] ?? 'html';
  const wrong =
    answer.status !== 200
      ? `${answer.url} answered ${answer.status}`
      : !expected.test(found) && `found ${shown(found)}, expected ${mime}`;
  return finding(`type of ${name}`, wrong, {
    nginx: `types { ${mime} ${ending}; }`,
    apache: `AddType ${mime} .${ending}`,
  });
}

/** Text comes packed. */
export const compressed = (answer: HostAnswer, name: string): HostFinding =>
  finding(
    `compression of ${name}`,
    !/^(br|gzip|zstd|deflate)$/.test(header(answer, 'content-encoding')) && `${answer.bytes} bytes came as they are`,
    {
      nginx:
        'gzip on; gzip_vary on; gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;',
      apache: 'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml',
    },
  );

/** Archives are packed already, and their bytes are counted. */
export const asItIs = (answer: HostAnswer, bytes: number): HostFinding =>
  finding(
    'packs for offline use',
    answer.status !== 200
      ? `${answer.url} answered ${answer.status}`
      : (header(answer, 'content-encoding') !== '' || answer.bytes !== bytes) &&
          `${answer.bytes} bytes came, not the ${bytes} of the file: it is unpacked or packed once more on its way`,
    { nginx: 'types { application/octet-stream pack; }', apache: 'SetEnvIf Request_URI "\\.pack$" no-gzip' },
  );

const maxAge = (control: string): number | undefined => {
  const [, seconds] = /(?:^|[\s,])max-age=(\d+)/.exec(control) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
};

/** A month: what is named by its content never changes. */
const long = 30 * 24 * 3600;

export function keptForGood(answer: HostAnswer): HostFinding {
  const control = header(answer, 'cache-control');
  const isKept = /immutable/.test(control) || (maxAge(control) ?? 0) >= long;
  return finding('caching of hashed files', !isKept && `Cache-Control is ${shown(control)}: each visit asks again`, {
    nginx: 'add_header Cache-Control $spp_cache always;  # and the map of README.md, "What the host says"',
    apache:
      'Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#(/_astro/|\\.[0-9a-f]{8}\\.(js|pack)$)#"',
  });
}

/** Ten minutes, which some hosts give to everything, do little harm. */
const short = 600;

/** What keeps its name over releases is asked for again, or a correction does not arrive. */
export function askedAgain(answer: HostAnswer, name: string): HostFinding {
  const control = header(answer, 'cache-control');
  const age = maxAge(control);
  const isAsked = /no-cache|no-store/.test(control) || (age !== undefined && age <= short);
  const wrong =
    answer.status !== 200
      ? `${answer.url} answered ${answer.status}`
      : !isAsked && `Cache-Control is ${shown(control)}: a new release may not arrive for long`;
  return finding(`caching of ${name}`, wrong, {
    nginx: 'add_header Cache-Control "no-cache" always;',
    apache: 'Header set Cache-Control "no-cache"',
  });
}

/** What is not there is said not to be: a page in its place would be run as a script, found by search engines, and saved. */
export const notFound = (answer: HostAnswer, name: string, lost?: HostAnswer): HostFinding =>
  finding(
    `status of ${name}`,
    answer.status !== 404
      ? `answered ${answer.status}, not 404`
      : lost && answer.body !== lost.body && 'the answer is not the 404.html of the course',
    { nginx: 'error_page 404 BASE404.html;', apache: 'ErrorDocument 404 BASE404.html' },
  );

/** A page in a frame of another site could be clicked unawares; only a header can forbid it. */
export const frames = (answer: HostAnswer): HostFinding =>
  finding(
    'frames of other sites',
    !/frame-ancestors/.test(header(answer, 'content-security-policy')) &&
      header(answer, 'x-frame-options') === '' &&
      'neither frame-ancestors nor X-Frame-Options is said',
    {
      nginx: `add_header Content-Security-Policy "frame-ancestors 'self'" always;`,
      apache: `Header always set Content-Security-Policy "frame-ancestors 'self'"`,
    },
  );

export const nosniff = (answer: HostAnswer): HostFinding =>
  finding(
    'nosniff',
    header(answer, 'x-content-type-options') !== 'nosniff' && 'X-Content-Type-Options is not "nosniff"',
    {
      nginx: 'add_header X-Content-Type-Options "nosniff" always;',
      apache: 'Header always set X-Content-Type-Options "nosniff"',
    },
  );

/** Without HTTPS there is no saving for offline use, no camera and no signing. */
export function secure({ protocol, hostname, host }: URL, plain: HostAnswer | undefined): HostFinding {
  if (/^(localhost|127\.|\[::1\])/.test(hostname)) return { what: 'https (not needed on this machine)' };
  const redirect = {
    nginx: `return 301 https://${host}$request_uri;  # in the server on port 80`,
    apache: 'Redirect permanent / https://HOST/  # in the host on port 80'.replace('HOST', host),
  };
  if (protocol !== 'https:')
    return finding('https', 'the site stands on plain http: nothing can be saved for offline use', redirect);
  const leads = !plain || /^https:/.test(header(plain, 'location'));
  return finding('https', !leads && 'http:// does not lead to https://', redirect);
}

/** An address without its slash leads to the one with it, on the same host. */
export function slashed(answer: HostAnswer): HostFinding {
  const to = header(answer, 'location');
  const leads = [301, 302, 307, 308].includes(answer.status) && new URL(to, answer.url).href === `${answer.url}/`;
  return finding(
    'address without its slash',
    !leads && `answered ${answer.status}, location ${shown(to)}; expected ${answer.url}/`,
    {
      nginx: 'absolute_redirect off; try_files $uri $uri/ =404;',
      apache: 'DirectorySlash On',
    },
  );
}

/** The report, a line for each; `base` is the path of the site. */
export const reportOf = (findings: readonly HostFinding[], base: string): string[] =>
  findings.map(({ what, wrong, nginx, apache }) => {
    if (!wrong) return `ok     ${what}`;
    const lines = [nginx && `nginx: ${nginx}`, apache && `Apache: ${apache}`]
      .filter(Boolean)
      .map((line) => `\n         ${line}`);
    return `WRONG  ${what}: ${wrong}${lines.join('').replaceAll('BASE', base)}`;
  });
