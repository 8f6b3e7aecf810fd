import type { Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import type { ObjectiveScore } from './by-objective.ts';

type Props = {
  scores: ObjectiveScore[];
  /** Words of the objectives, by id. */
  objectives: Record<string, string>;
  t: Translate;
};

/** How much was right on each objective: a table that is read aloud, with a bar in each row for the eye. */
export function ObjectiveBars({ scores, objectives, t }: Props) {
  return (
    <table class="tbl objs">
      <thead>
        <tr>
          <th scope="col">{t('quiz.objective')}</th>
          <th scope="col" class="r">
            {t('quiz.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ objective, earned, total }) => (
          <tr key={objective}>
            <th scope="row">
              {objectives[objective] ?? objective}
              <span aria-hidden="true">
                <Bar class="objs-bar" share={earned / total} label="" />
              </span>
            </th>
            <td class="r num">{t('quiz.ofPoints', { earned, total })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
