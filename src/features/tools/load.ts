import { getEntry } from 'astro:content';
import type { z } from 'zod';
import type { Lang } from '../../site/locales.ts';
import { loadReferences, loadWords, once } from '../course/load.ts';
import { type Clauses, clausesSchema } from './clauses/content.ts';
import { type MaturityWords, maturitySchema } from './maturity/content.ts';
import { type Questions, questionsSchema } from './questions/content.ts';
import { type ToolId, toolIds, withContent } from './registry.ts';
import { type RiskMapWords, riskMapSchema } from './risk-map/content.ts';
import type { Behind } from './sheet/sources.ts';

/** The tools, less those for which this course brings no content. */
export const loadTools = (lang: Lang): Promise<ToolId[]> =>
  once(`tools ${lang}`, async () => {
    const found = await Promise.all(
      toolIds.map(async (id) => !withContent.includes(id) || (await loadWords(lang, `tools/${id}`)) !== undefined),
    );
    return toolIds.filter((_, index) => found[index]);
  });

/** The content of a tool in the language asked for. @throws if it is not there or does not fit. */
const load = <S extends z.ZodType>(lang: Lang, name: ToolId, schema: S): Promise<z.infer<S>> =>
  once(`tool ${name} ${lang}`, async () => schema.parse(await loadWords(lang, `tools/${name}`)));

export const loadRiskMap = (lang: Lang): Promise<RiskMapWords> => load(lang, 'risk-map', riskMapSchema);

export const loadMaturity = (lang: Lang): Promise<MaturityWords> => load(lang, 'maturity', maturitySchema);

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
export async function loadClauses(lang: Lang): Promise<{ content: Clauses; behind: Behind }> {
  const content = await load(lang, 'clauses', clausesSchema);
  const notes = content.clauses.flatMap((clause) => clause.notes);
  return {
    content,
    behind: await behind([...content.clauses, ...notes, ...content.proofs, ...content.jurisdictions]),
  };
}

/** The collection of oversight questions in a language, with the sources behind it. */
export async function loadQuestions(lang: Lang): Promise<{ content: Questions; behind: Behind }> {
  const content = await load(lang, 'questions', questionsSchema);
  return { content, behind: await behind(content.questions) };
}
