/** Base address of the copies of the course that the QR code leads to. */
export type Site = string;

/** The address in the QR code. What stands behind "#" stays in the browser: no server ever gets it. */
export const verifyLink = (site: Site, digits: string): string => `${site.replace(/\/?$/, '/')}verify/#${digits}`;

/**
 * Where a QR code printed here leads. A copy that was built for no address yet takes the one it is read at; on the
 * facilitator's own laptop that leads nowhere, but any copy of the course reads the code itself.
 */
export const siteOf = (built: Site, here: Site): Site =>
  /^https?:\/\/(localhost|127\.|\[::1\])/.test(built) ? here : built;

/** Whether an address leads somewhere only on this device or in this network, as far as its name tells. */
export function isPrivate(site: Site): boolean {
  const { protocol, hostname } = new URL(site);
  const host = hostname.replace(/^\[|\]$/g, '');
  return (
    !/^https?:$/.test(protocol) ||
    !/[.:]/.test(host) ||
    /\.(localhost|local|lan|test|internal|home|home\.arpa|example|invalid)$/.test(host) ||
    /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host) ||
    /^(::1?$|f[cd]|fe[89ab])/.test(host)
  );
}

/** A public address as somebody typed it; undefined if it is none. */
export function publicSite(typed: string): Site | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//.test(text) ? text : `https://${text}`;
  try {
    const { origin, pathname } = new URL(whole);
    const site = `${origin}${pathname.replace(/\/?$/, '/')}`;
    return isPrivate(site) ? undefined : site;
  } catch {
    return undefined;
  }
}

export type FoundLink =
  /** `host` is where the link would have led; null if only digits were given. */
  | { digits: string; host: string | null }
  /** 'cut': a link of ours that lost its digits. 'foreign': no link of ours. */
  | { problem: 'cut' | 'foreign' };

/** The shortest statement takes more than 60 digits, the longest that prints fewer than 1,500. */
const digitsOnly = /^\d{60,3000}$/;

/** Finds the digits in what was scanned, pasted or opened, with line breaks and spaces that crept in. */
export function readLink(text: string): FoundLink {
  const compact = text.replaceAll(/\s/g, '');
  if (digitsOnly.test(compact)) return { digits: compact, host: null };
  const [, address, fragment = ''] = /^(https?:\/\/[^#]+?\/verify\/?)(?:#(.*))?$/.exec(compact) ?? [];
  if (!address) return { problem: 'foreign' };
  let host: string;
  try {
    host = new URL(address).host;
  } catch {
    return { problem: 'foreign' };
  }
  return digitsOnly.test(fragment) ? { digits: fragment, host } : { problem: 'cut' };
}

/** The digits of a link of ours. */
export const digitsIn = (link: string): string => link.slice(link.lastIndexOf('#') + 1);
