import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { grade } from '../grade.ts';
import type { QuizLink } from '../link.ts';
import type { Question } from '../schema.ts';

type Props = {
  questions: Question[];
  responses: Record<string, unknown>;
  reread: Record<string, QuizLink>;
  t: Translate;
};

/** What to read again: a link for each part of the course that a missed question was about. */
export function ReadAgain({ questions, responses, reread, t }: Props) {
  const missed = new Map<string, QuizLink & { count: number }>();
  for (const question of questions) {
    const grading = grade(question, responses[question.id]);
    const link = reread[question.id] ?? reread[question.objective];
    if (!link || (grading !== 'unanswered' && grading.earned === grading.total)) continue;
    missed.set(link.href, { ...link, count: (missed.get(link.href)?.count ?? 0) + 1 });
  }
  if (missed.size === 0) return <p>{t('quiz.reviewNone')}</p>;
  return (
    <ul class="links rev">
      {[...missed.values()].map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <Icon shape={icons.note} flip />
            <span>
              <b>{link.title}</b>
              <span>{t('quiz.missedIn', { n: link.count })}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
