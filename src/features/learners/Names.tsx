import type { LearnerCard } from '../../log/store.ts';
import type { Translate } from '../../site/words.ts';
import type { PathChoice } from '../course/schema.ts';
import { apart } from './apart.ts';

type Props = {
  t: Translate;
  lang: string;
  paths: PathChoice[];
  learners: LearnerCard[];
  current: string | null;
  onChoose(id: string): void;
};

/** A button for each learner of this device, to choose who is learning. */
export const Names = ({ t, lang, paths, learners, current, onChoose }: Props) =>
  learners.map((each) => {
    const path = paths.find(({ id }) => id === each.path)?.title ?? t('learner.noPath');
    const mark = apart(each, learners, path, lang);
    return (
      <button
        type="button"
        key={each.id}
        aria-current={each.id === current ? 'true' : undefined}
        onClick={() => onChoose(each.id)}
      >
        {each.name || t('learner.guest')}
        {mark && ` (${mark})`}
      </button>
    );
  });
