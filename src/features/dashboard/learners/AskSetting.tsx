import { useEffect, useState } from 'preact/hooks';
import { asksAtStart } from '../../../log/store.ts';
import type { Translate } from '../../../site/words.ts';
import { changeSetting } from '../../learners/store.ts';

type Props = { t: Translate; run(write: () => Promise<void>): Promise<boolean> };

/** For a device that goes from hand to hand: whether it asks who is learning each time the browser is opened. */
export function AskSetting({ t, run }: Props) {
  const [asks, setAsks] = useState(false);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    // A log that cannot be read has its own message at the top of the page.
    asksAtStart().then(setAsks, () => {});
  }, []);

  async function change(yes: boolean) {
    setAsks(yes);
    setWriting(true);
    if (!(await run(() => changeSetting(yes)))) setAsks(!yes);
    setWriting(false);
  }

  return (
    <div class="ask-setting" aria-busy={isWriting}>
      <label>
        <input
          type="checkbox"
          checked={asks}
          aria-describedby="ask-setting"
          onChange={(event) => change(event.currentTarget.checked)}
        />{' '}
        {t('learners.ask')}
      </label>
      <p class="hint" id="ask-setting">
        {t('learners.askHint')}
      </p>
    </div>
  );
}
