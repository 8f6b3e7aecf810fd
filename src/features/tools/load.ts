import { getEntry } from 'astro:content';
import type { Lang } from '../../i18n/locales.ts';
import { loadReferences, loadWords, once } from '../course/load.ts';
import { type Clauses, clausesSchema } from './clauses/schema.ts';
import { type Questions, questionsSchema } from './questions/schema.ts';
import type { SourceName } from './sheet/Basis.tsx';

/** The sources behind each entry of a collection, by the id of the entry: its own, then those of its facts. */
export type Behind = Record<string, SourceName[]>;

type Entry = { id: string; facts?: string[]; sources: string[] };

async function behind(entries: readonly Entry[]): Promise<Behind> {
  const references = await loadReferences();
  const facts = (await getEntry('facts', 'facts'))?.data ?? {};
  return Object.fromEntries(
    entries.map(({ id, facts: own = [], sources }) => {
      const ids = [...new Set([...sources, ...own.flatMap((fact) => facts[fact]?.sources ?? [])])];
      const found = ids.flatMap((each) => {
        const reference = references[each];
        return reference ? [{ name: `${reference.organisation}, ${reference.title}`, url: reference.url }] : [];
      });
      return [id, found];
    }),
  );
}

/** The collection of clauses in a language, with the sources behind it. */
export const loadClauses = (lang: Lang): Promise<{ content: Clauses; behind: Behind }> =>
  once(`clauses ${lang}`, async () => {
    const content = clausesSchema.parse(await loadWords(lang, 'tools/clauses'));
    const notes = content.clauses.flatMap((clause) => clause.notes);
    return {
      content,
      behind: await behind([...content.clauses, ...notes, ...content.proofs, ...content.jurisdictions]),
    };
  });

/** The collection of oversight questions in a language, with the sources behind it. */
export const loadQuestions = (lang: Lang): Promise<{ content: Questions; behind: Behind }> =>
  once(`questions ${lang}`, async () => {
    const content = questionsSchema.parse(await loadWords(lang, 'tools/questions'));
    return { content, behind: await behind(content.questions) };
  });
