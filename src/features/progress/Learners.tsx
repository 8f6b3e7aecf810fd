import { useState } from 'preact/hooks';
import { translator } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { NameForm } from './NameForm.tsx';
import type { SavingProps } from './Saving.tsx';
import { useLearner, useLearners } from './State.tsx';
import { addLearner, switchLearner } from './store.ts';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();

const inks = { administrator: '', parliamentarian: 'av-m', executive: 'av-s' } as const;

/** Everybody who learns on this device. */
export default function Learners({ words, lang, paths }: SavingProps) {
  const t = translator(words, lang);
  const current = useLearner();
  const learners = useLearners();
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState(false);

  async function run(write: () => Promise<void>) {
    try {
      await write();
      setAdding(false);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section aria-labelledby="learners">
      <h2 id="learners">{t('progress.learners')}</h2>
      <ul class="who">
        {learners.map((each) => {
          const name = each.name || t('learner.guest');
          return (
            <li key={each.id} aria-current={each.id === current ? 'true' : undefined}>
              <span class={`av ${each.path ? inks[each.path] : ''}`} aria-hidden="true">
                {initials(name)}
              </span>
              <span>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span>{paths.find((path) => path.id === each.path)?.title ?? t('learner.noPath')}</span>
              </span>
              {each.id === current ? (
                <span class="tag tag-pine">{t('progress.you')}</span>
              ) : (
                <button
                  class="btn btn-2 btn-s"
                  type="button"
                  aria-label={`${t('progress.switch')}: ${name}`}
                  onClick={() => run(() => switchLearner(each.id))}
                >
                  {t('progress.switch')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {adding ? (
        <NameForm
          t={t}
          paths={paths}
          busy={false}
          onSave={(name, path) => run(() => addLearner(name, path))}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p>
          <button class="btn btn-3 btn-s" type="button" onClick={() => setAdding(true)}>
            <Icon shape={icons.plus} /> {t('learner.add')}
          </button>
        </p>
      )}
      {failed && <p role="alert">{t('learner.failedWhy')}</p>}
    </section>
  );
}
