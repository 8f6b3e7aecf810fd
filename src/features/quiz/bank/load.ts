import { link } from '../../../site/address.ts';
import type { Lang } from '../../../site/locales.ts';
import { scriptName } from '../../../site/script-name.ts';
import { loadOutline, once } from '../../course/load.ts';
import type { Link } from '../link.ts';
import { loadObjectives, loadPart, loadQuiz, loadReread } from '../load.ts';
import { apart, type BankAddress, type BankScript, type ChecksScript, type ReasonsScript } from './bank.ts';

/** A script of data of one module: where it is, and what stands in it. */
export type ModuleScript = { name: string; href: string; script: string };

function moduleScript(lang: Lang, module: { slug: string }, name: string, data: object): ModuleScript {
  const script = `export default ${JSON.stringify(data)};\n`;
  const full = scriptName(name, script);
  return { name: full, href: link(`/${lang}/modules/${module.slug}/${full}.js`), script };
}

type Scripts = { bank: ModuleScript; reasons: ModuleScript; checks: ModuleScript };

/**
 * All questions of a module as scripts, so that they also load where a page may not fetch: what the quiz asks, what is
 * said once it is answered, and the checks of the lessons, whole.
 */
export const loadBankScripts = (lang: Lang, module: { slug: string }): Promise<Scripts> =>
  once(`bank ${lang} ${module.slug}`, async () => {
    const quiz = await loadQuiz(lang, module);
    const bank = quiz.questions.map(apart);
    const all = [...quiz.questions, ...quiz.checks];
    const links: Record<string, Link> = {};
    for (const check of quiz.checks) {
      const part = await loadPart(lang, check);
      if (part) links[check.id] = part;
    }
    const asked: BankScript = bank.map(({ question }) => question);
    const said: ReasonsScript = {
      reasons: Object.fromEntries(bank.map(({ question, reasons }) => [question.id, reasons])),
      reread: await loadReread(lang, all),
      objectives: await loadObjectives(lang, quiz.questions),
    };
    const checks: ChecksScript = {
      questions: quiz.checks.map(({ facts, reread, ...question }) => question),
      reread: links,
    };
    return {
      bank: moduleScript(lang, module, 'bank', asked),
      reasons: moduleScript(lang, module, 'reasons', said),
      checks: moduleScript(lang, module, 'checks', checks),
    };
  });

/** Where the questions of a module are. */
export async function loadBankAddress(lang: Lang, module: { slug: string }): Promise<BankAddress> {
  const { bank, reasons, checks } = await loadBankScripts(lang, module);
  return { bank: bank.href, reasons: reasons.href, checks: checks.href };
}

/** Every script of questions of a language. */
export const loadAllScripts = async (lang: Lang): Promise<{ module: string; name: string; script: string }[]> => {
  const { modules } = await loadOutline(lang);
  const scripts = modules
    .filter(({ open }) => open)
    .map(async (module) =>
      Object.values(await loadBankScripts(lang, module)).map(({ name, script }) => ({
        module: module.slug,
        name,
        script,
      })),
    );
  return (await Promise.all(scripts)).flat();
};
