import { useState } from 'preact/hooks';
import { addLearner } from '../../../log/store.ts';
import { translator } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NameForm } from '../../learners/NameForm.tsx';
import type { SavingProps } from '../../learners/Saving.tsx';
import { useLearner, useLearners } from '../../learners/State.tsx';
import { AskSetting } from './AskSetting.tsx';
import { LearnerRow } from './LearnerRow.tsx';

/** Everybody who learns on this device, and what can be done with them. */
export function Learners({ words, lang, paths }: SavingProps) {
  const t = translator(words, lang);
  const current = useLearner();
  const learners = useLearners();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);

  /** Gives whether it was written. */
  async function run(write: () => Promise<void>, done = ''): Promise<boolean> {
    try {
      await write();
      setFailed(false);
      setSaid(done);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }

  return (
    <section aria-labelledby="learners">
      <h2 id="learners" tabIndex={-1}>
        {t('progress.learners')}
      </h2>
      <ul class="who">
        {learners.map((each) => (
          <LearnerRow
            key={each.id}
            learner={each}
            {...{ t, lang, paths, learners, run }}
            isCurrent={each.id === current}
          />
        ))}
      </ul>
      {adding ? (
        <NameForm
          t={t}
          paths={paths}
          busy={false}
          onSave={async (name, path) => setAdding(!(await run(() => addLearner(name, path))))}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p>
          <button class="btn btn-3 btn-s" type="button" onClick={() => setAdding(true)}>
            <Icon shape={icons.plus} /> {t('learner.add')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {failed && <p role="alert">{t('learner.failedWhy')}</p>}
      {learners.length > 0 && <AskSetting t={t} run={run} />}
    </section>
  );
}
