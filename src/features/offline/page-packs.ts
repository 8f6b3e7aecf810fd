import { part, type Wake } from '../../ui/islands.ts';
import { holdPrompt } from './install.ts';

/** How `Packs.astro` comes alive; the script of its page registers it, and so runs early enough for the offer to install. */
export function packsParts(): Record<string, Wake> {
  holdPrompt();
  return { packs: part(async () => (await import('./Packs.tsx')).Packs) };
}
