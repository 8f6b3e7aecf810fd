import { top } from './address.ts';

/**
 * What follows a script that did not come: late and gone look alike from here. gone.js, which the web edition adds
 * (features/offline/gone), has the same address in every release; it asks the host, and says so where the script is gone.
 * Over a line that is cut it does not come either, and the part says that it is late. @throws the error it was given
 */
export async function scriptFailed(error: unknown): Promise<never> {
  const { default: look } = await import(/* @vite-ignore */ `${top()}gone.js`).catch(() => ({}));
  await look?.(error);
  throw error;
}
