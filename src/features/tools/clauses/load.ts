import type { Lang } from '../../../i18n/locales.ts';
import { loadWords, once } from '../../course/load.ts';
import { type Behind, behind } from '../sheet/load.ts';
import { type Clauses, clausesSchema } from './schema.ts';

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
