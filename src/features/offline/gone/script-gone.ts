/** The address of the script that an error of an import names. Safari names none. */
export const scriptIn = (message: string): string | undefined => /https?:\/\/[^\s'"]+/.exec(message)?.[0];

/** Whether this answer means that a script is not there: nothing is, or some hosts send a page in its place. */
export const isGone = (status: number, type: string): boolean =>
  status === 404 || status === 410 || (status === 200 && !/javascript/.test(type));

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Whether a page as the host has it now is of another release than the open one, which loads these scripts. */
export const isOtherRelease = (html: string, scripts: readonly string[]): boolean =>
  scripts.some((script) => !html.includes(nameOf(script)));
