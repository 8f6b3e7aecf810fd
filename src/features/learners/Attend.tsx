import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { asksAtStart, start } from '../../log/store.ts';
import { translator } from '../../site/words.ts';
import { Arrival } from './Arrival.tsx';
import { Notice } from './Notice.tsx';
import { loadSaving, type SavingProps } from './Saving.tsx';
import { useLearner, useProgress, useStatus } from './State.tsx';

type Props = SavingProps & { show(name: string | null): void };

/** What the header does once the log is there: it says who is learning and what is not being saved, and asks who it is. */
function Attend({ words, lang, paths, show }: Props) {
  const t = translator(words, lang);
  const status = useStatus();
  const learner = useLearner();
  const { name } = useProgress();

  useEffect(() => {
    if (status !== 'starting') show(learner ? name : null);
  }, [status, learner, name]);

  useEffect(() => {
    if (status === 'ready') void askOnce();
  }, [status]);

  async function askOnce() {
    if (await asksAtStart()) (await import('./AskWho.tsx')).askOnce({ t, lang, paths });
  }

  return (
    <>
      <Notice t={t} lang={lang} />
      <Arrival />
    </>
  );
}

/** Follows the log in the header from now on. `show` is told who is learning. */
export async function attend(place: HTMLElement, show: Props['show']): Promise<void> {
  void start();
  render(<Attend {...(await loadSaving('learner'))} show={show} />, place);
}
