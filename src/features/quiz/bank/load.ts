import type { Lang } from '../../../site/locales.ts';
import { type DataScript, dataScript } from '../../course/data-script.ts';
import { once } from '../../course/load.ts';
import type { QuizLink } from '../link.ts';
import { loadObjectives, loadPart, loadQuiz, loadReread } from '../load.ts';
import { askedApart, type BankAddress, type BankScript, type ChecksScript, type ReasonsScript } from './bank.ts';

type Scripts = { bank: DataScript; reasons: DataScript; checks: DataScript };

/**
 * All questions of a module as scripts, so that they also load where a page may not fetch: what the quiz asks, what is
 * said once it is answered, and the checks of the lessons, whole.
 */
export const loadBankScripts = (lang: Lang, module: { slug: string }): Promise<Scripts> =>
  once(`bank ${lang} ${module.slug}`, async () => {
    const quiz = await loadQuiz(lang, module);
    const bank = quiz.questions.map(askedApart);
    const all = [...quiz.questions, ...quiz.checks];
    const links: Record<string, QuizLink> = {};
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
      bank: dataScript(lang, 'bank', asked, module),
      reasons: dataScript(lang, 'reasons', said, module),
      checks: dataScript(lang, 'checks', checks, module),
    };
  });

/** Where the questions of a module are. */
export async function loadBankAddress(lang: Lang, module: { slug: string }): Promise<BankAddress> {
  const { bank, reasons, checks } = await loadBankScripts(lang, module);
  return { bank: bank.href, reasons: reasons.href, checks: checks.href };
}
