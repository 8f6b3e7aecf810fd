import type { PathId } from '../course/schema.ts';

type Card = { id: string; name: string; path: PathId | null; addedAt: number };

/** What tells a learner from another of the same name: path, and when they were added. Empty where nobody shares it. */
export function apart(card: Card, all: readonly Card[], pathTitle: string, lang: string): string {
  if (!all.some(({ id, name }) => id !== card.id && name === card.name)) return '';
  const locale = lang === 'en' ? 'en-GB' : lang;
  return `${pathTitle}, ${new Date(card.addedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}`;
}
