import { useEffect } from 'preact/hooks';
import { record } from '../../log/store.ts';
import { useLearner, useStatus } from './State.tsx';

const name = 'completed';

/**
 * Records a lesson whose "Complete and continue" was pressed before its script had come: the form then led here by
 * itself, with the lesson in the address. A link from another site records nothing.
 */
export function Arrival() {
  const learner = useLearner();
  const status = useStatus();
  useEffect(() => {
    const address = new URL(location.href);
    const lesson = address.searchParams.get(name);
    if (status !== 'ready' || !learner || !lesson) return;
    address.searchParams.delete(name);
    const forget = () => history.replaceState(history.state, '', address);
    const isOurs = document.referrer.startsWith(`${location.origin}/`) && /^[a-z0-9-]{1,60}$/.test(lesson);
    if (!isOurs) forget();
    // Where it cannot be written now, the address keeps it for the next time the page is read.
    else record(learner, { type: 'lesson-completed', lesson }).then(forget, () => {});
  }, [status, learner]);
  return null;
}
