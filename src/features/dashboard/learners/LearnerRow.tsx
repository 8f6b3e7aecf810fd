import { useEffect, useRef, useState } from 'preact/hooks';
import { type LearnerCard, switchLearner } from '../../../log/store.ts';
import type { Translate } from '../../../site/words.ts';
import type { PathChoice } from '../../course/schema.ts';
import { apart } from '../../learners/apart.ts';
import { removeLearner, renameLearner } from '../../learners/store.ts';
import { RemoveForm } from './RemoveForm.tsx';
import { RenameForm } from './RenameForm.tsx';

type Props = {
  learner: LearnerCard;
  learners: LearnerCard[];
  isCurrent: boolean;
  t: Translate;
  lang: string;
  paths: PathChoice[];
  /** Gives whether it was written; `done` is said then. */
  run(write: () => Promise<void>, done?: string): Promise<boolean>;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();

const inks: Record<string, string> = { administrator: '', parliamentarian: 'av-m', executive: 'av-s' };

/** One learner: who they are, and the buttons to switch to, rename and remove them. */
export function LearnerRow({ learner, learners, isCurrent, t, lang, paths, run }: Props) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const last = useRef<'rename' | 'remove' | null>(null);
  // A form that closes gives the focus back to the button that opened it.
  useEffect(() => {
    if (!doing && last.current) buttons.current?.querySelector<HTMLElement>(`[data-do="${last.current}"]`)?.focus();
    last.current = doing;
  }, [doing]);

  const name = learner.name || t('learner.guest');
  const path = paths.find(({ id }) => id === learner.path)?.title ?? t('learner.noPath');
  const mark = apart(learner, learners, path, lang);
  const marked = mark ? t('learners.marked', { name, mark }) : name;
  const button = (what: 'rename' | 'remove') => (
    <button
      class="btn btn-3 btn-s"
      type="button"
      data-do={what}
      aria-label={t('learners.for', { action: t(`learners.${what}`), name: marked })}
      onClick={() => setDoing(what)}
    >
      {t(`learners.${what}`)}
    </button>
  );

  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <span class={`av ${(learner.path && inks[learner.path]) ?? ''}`} aria-hidden="true">
        {initials(name)}
      </span>
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span>{mark || path}</span>
      </span>
      {isCurrent ? (
        <span class="tag tag-pine">{t('progress.you')}</span>
      ) : (
        <button
          class="btn btn-2 btn-s"
          type="button"
          aria-label={t('learners.for', { action: t('progress.switch'), name: marked })}
          onClick={() => run(() => switchLearner(learner.id))}
        >
          {t('progress.switch')}
        </button>
      )}
      {doing === null && (
        <p class="who-do" ref={buttons}>
          {button('rename')}
          {button('remove')}
        </p>
      )}
      {doing === 'rename' && (
        <RenameForm
          t={t}
          name={learner.name}
          onSave={async (next) => {
            if (await run(() => renameLearner(learner.id, next), t('learners.renamed', { name: next }))) setDoing(null);
          }}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing === 'remove' && (
        <RemoveForm
          t={t}
          learner={learner}
          onRemove={async () => {
            const gone = await run(() => removeLearner(learner.id), t('learners.removed', { name }));
            // The row goes, so the heading of the list takes the focus.
            if (gone) document.getElementById('learners')?.focus();
          }}
          onCancel={() => setDoing(null)}
        />
      )}
    </li>
  );
}
