import { listFormat } from '../../../site/formats.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { QuestionCollection } from './collection.ts';
import { selectQuestions } from './model.ts';
import type { QuestionsCase } from './schema.ts';

/** How many questions there are for what, how to use them on the occasion, and what was left aside to find them. */
export function Result({
  value: { hearing },
  content: { content },
  t,
  lang,
}: ResultProps<QuestionsCase, QuestionCollection>) {
  const { questions, fitting, widened } = selectQuestions(content, hearing);
  const occasion = content.occasions.find(({ id }) => id === hearing.occasion);
  const sector = content.sectors.find(({ id }) => id === hearing.sector)?.title ?? t('oversight.anySector');
  const left = listFormat(lang, { type: 'conjunction' }).format(widened.map((each) => t(`oversight.${each}`)));
  return (
    <section class="verdict" aria-label={t('sheet.result')} aria-live="polite">
      <div class="wrap verdict-in">
        <div key={`${questions.length} ${fitting} ${sector} ${left}`}>
          <h2>{t('oversight.verdict', { n: questions.length, sector })}</h2>
          <p>
            {widened.length > 0 && t('oversight.widened', { choices: left })}
            {widened.length === 0 && fitting > questions.length && t('oversight.more', { n: fitting })}
            {widened.length === 0 && fitting < hearing.count && t('oversight.fewer', { n: fitting })}
          </p>
        </div>
        <div key={occasion?.id}>
          <h3>{occasion?.title}</h3>
          <p>{occasion?.hint}</p>
        </div>
      </div>
    </section>
  );
}
