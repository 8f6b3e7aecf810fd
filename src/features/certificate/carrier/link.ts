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

export type Found =
  /** `host` is where the link would have led; null if only digits were given. */
  | { digits: string; host: string | null }
  /** 'cut': a link of ours that lost its digits. 'foreign': no link of ours. */
  | { problem: 'cut' | 'foreign' };

/** The shortest statement takes more than 60 digits, the longest that prints fewer than 1,500. */
const digitsOnly = /^\d{60,3000}$/;

/** Finds the digits in what was scanned, pasted or opened, with line breaks and spaces that crept in. */
export function readLink(text: string): Found {
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
