import { kinds, type PreviewCard } from '../../../log/file/preview.ts';
import { formatNumber, type Translate } from '../../../site/words.ts';
import type { PathChoice } from '../../course/schema.ts';
import { apart } from '../../learners/apart.ts';

type Props = { cards: PreviewCard[]; t: Translate; lang: string; paths: PathChoice[] };

/** What a file would bring, learner by learner and by kind. */
export const PreviewCards = ({ cards, t, lang, paths }: Props) => (
  <ul class="brings">
    {cards.map((card) => {
      const path = paths.find(({ id }) => id === card.path)?.title ?? t('learner.noPath');
      const mark = apart(card, cards, path, lang);
      return (
        <li key={card.id}>
          <details open={cards.length === 1}>
            <summary>
              <bdi>{card.name || t('learner.guest')}</bdi>
              {mark && ` (${mark})`}: {t('backup.counts', { n: card.all, fresh: card.fresh })}
            </summary>
            <table class="tbl">
              <thead>
                <tr>
                  <th scope="col">{t('backup.kind')}</th>
                  <th scope="col" class="r">
                    {t('backup.fresh')}
                  </th>
                  <th scope="col" class="r">
                    {t('backup.all')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {kinds
                  .filter((kind) => card.kinds[kind].all > 0)
                  .map((kind) => (
                    <tr key={kind}>
                      <th scope="row">{t(`backup.${kind}`)}</th>
                      <td class="r">{formatNumber(card.kinds[kind].fresh, lang)}</td>
                      <td class="r">{formatNumber(card.kinds[kind].all, lang)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </details>
        </li>
      );
    })}
  </ul>
);
