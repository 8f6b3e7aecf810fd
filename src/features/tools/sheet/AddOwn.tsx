import { useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { Choose } from './Choose.tsx';

type Props = {
  groups: readonly { id: string; title: string }[];
  isFull: boolean;
  add(group: string): void;
  t: Translate;
};

/** Adds a text of one's own to one of the groups. */
export function AddOwn({ groups, isFull, add, t }: Props) {
  const [group, setGroup] = useState(groups[0]?.id ?? '');
  if (isFull) return <p class="hint no-print">{t('sheet.full')}</p>;
  return (
    <div class="sh-add scripted no-print">
      {groups.length > 1 && <Choose label={t('sheet.where')} options={groups} value={group} onChange={setGroup} />}
      <button class="btn btn-2" type="button" onClick={() => add(group)}>
        <Icon shape={icons.plus} /> {t('sheet.add')}
      </button>
    </div>
  );
}
