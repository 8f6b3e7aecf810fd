import { getEntry } from 'astro:content';
import type { z } from 'zod';
import type { Lang } from '../../site/locales.ts';
import type { ContentFile } from '../course/content-file.ts';
import { type DataScript, dataScript } from '../course/data-script.ts';
import { loadFile, loadReferences, once } from '../course/load.ts';
import type { Clauses } from './clauses/content.ts';
import { hasContent, toolFiles } from './content.ts';
import type { MaturityWords } from './maturity/content.ts';
import type { Questions } from './questions/content.ts';
import { type ToolId, toolIds } from './registry.ts';
import type { RiskMapWords } from './risk-map/content.ts';
import type { Behind } from './sheet/sources.ts';

/** The tools, less those for which this course brings no content. */
export const loadTools = (lang: Lang): Promise<ToolId[]> =>
  once(`tools ${lang}`, async () => {
    const found = await Promise.all(
      toolIds.map(async (id) => !hasContent(id) || (await loadFile<z.ZodType>(lang, toolFiles[id])) !== undefined),
    );
    return toolIds.filter((_, index) => found[index]);
  });

/** The content of a tool in the language asked for. @throws if the course brings none. */
async function load<S extends z.ZodType>(lang: Lang, file: ContentFile<S>): Promise<z.infer<S>> {
  const content = await loadFile(lang, file);
  if (content === undefined) throw new Error(`The course has no ${file.pattern}`);
  return content;
}

export const loadRiskMap = (lang: Lang): Promise<RiskMapWords> => load(lang, toolFiles['risk-map']);

export const loadMaturity = (lang: Lang): Promise<MaturityWords> => load(lang, toolFiles.maturity);

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
  const content = await load(lang, toolFiles.clauses);
  const notes = content.clauses.flatMap((clause) => clause.notes);
  return {
    content,
    behind: await behind([...content.clauses, ...notes, ...content.proofs, ...content.jurisdictions]),
  };
}

/** The collection of oversight questions in a language, with the sources behind it. */
export async function loadOversight(lang: Lang): Promise<{ content: Questions; behind: Behind }> {
  const content = await load(lang, toolFiles.questions);
  return { content, behind: await behind(content.questions) };
}

/** What each tool with content of its own is given, by its id. */
const contents = {
  'risk-map': async (lang: Lang) => ({ content: await loadRiskMap(lang) }),
  maturity: async (lang: Lang) => ({ content: await loadMaturity(lang) }),
  clauses: loadClauses,
  questions: loadOversight,
} satisfies Record<keyof typeof toolFiles, (lang: Lang) => Promise<object>>;

/** The content of a tool as a script, so that its page holds it once and it also loads where a page may not fetch. */
export const loadContentScript = (lang: Lang, id: keyof typeof toolFiles): Promise<DataScript> =>
  once(`tool script ${lang} ${id}`, async () => dataScript(lang, `tools/${id}`, await contents[id](lang)));

/** The content of all tools of a language. */
export const loadContentScripts = async (lang: Lang): Promise<DataScript[]> =>
  Promise.all((await loadTools(lang)).filter(hasContent).map((id) => loadContentScript(lang, id)));
