import { translator, type Words } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { useProgress } from '../learners/State.tsx';
import { isWritten, reflectionsOf } from './journal.ts';

type Props = {
  activities: { id: string; title: string; href: string }[];
  /** Ids of the questions without a right answer. */
  reflections: string[];
  journalHref: string;
  words: Words;
  lang: string;
};

/** What the learner has written, and the way to the journal that holds it all. Nothing until something is written. */
export function WrittenList({ activities, reflections, journalHref, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  const written = activities.filter(({ id }) => isWritten(state, id));
  const count = reflections.filter((id) => reflectionsOf(state, id).length > 0).length;
  if (written.length === 0 && count === 0) return null;
  return (
    <section class="gz" aria-labelledby="written">
      <div class="ph">
        <h2 id="written">{t('journal.written')}</h2>
        <p>
          <a class="btn btn-2 btn-s" href={journalHref}>
            {t('journal.open')}
          </a>
        </p>
      </div>
      {count > 0 && <p class="sub">{t('journal.reflections', { n: count })}</p>}
      {written.length > 0 && (
        <ul class="links">
          {written.map(({ id, title, href }) => (
            <li key={id}>
              <a href={href}>
                <Icon shape={icons.note} flip /> <span>{title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
