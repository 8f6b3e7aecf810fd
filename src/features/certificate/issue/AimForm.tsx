import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import type { PathNode } from '../../course/outline.ts';

/** The fields of the form as they are typed. */
export type AimDraft = { kind: string; title: string; minutes: string; date: string };

type Props = { draft: AimDraft; paths: PathNode[]; t: Translate; onChange(draft: AimDraft): void };

/** What is to be certified: one of the paths, or presence at a workshop. */
export function AimForm({ draft, paths, t, onChange }: Props) {
  const id = useId();
  const set = (field: keyof AimDraft) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...draft, [field]: event.currentTarget.value });
  return (
    <div class="daim">
      <p>
        <label for={`${id}-kind`}>{t('issue.aim.label')}</label>
        <select id={`${id}-kind`} class="inp" value={draft.kind} onChange={set('kind')}>
          {paths.map((path) => (
            <option key={path.id} value={path.id}>
              {path.title}
            </option>
          ))}
          <option value="workshop">{t('issue.aim.workshop')}</option>
        </select>
      </p>
      {draft.kind === 'workshop' && (
        <>
          <p>
            <label for={`${id}-title`}>{t('issue.aim.title')}</label>
            <input
              id={`${id}-title`}
              class="inp"
              value={draft.title}
              maxLength={80}
              dir="auto"
              onInput={set('title')}
            />
          </p>
          <p>
            <label for={`${id}-minutes`}>{t('issue.aim.minutes')}</label>
            <input
              id={`${id}-minutes`}
              class="inp"
              inputMode="numeric"
              value={draft.minutes}
              onInput={set('minutes')}
            />
          </p>
          <p>
            <label for={`${id}-date`}>{t('issue.aim.date')}</label>
            <input id={`${id}-date`} class="inp" type="date" value={draft.date} onInput={set('date')} />
          </p>
        </>
      )}
    </div>
  );
}
