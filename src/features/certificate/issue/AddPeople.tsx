import { useId, useState } from 'preact/hooks';
import { largest, read as readBackup } from '../../../log/file/backup-file.ts';
import { upcast } from '../../../log/upcast.ts';
import type { Translate } from '../../../site/words.ts';
import { type Person, peopleIn, roster } from './people.ts';

type Props = { t: Translate; newId(): string; onAdd(people: Person[]): void };

/** Brings people in: from back-up files of learners, from a typed or pasted list, or from a spreadsheet's CSV. */
export function AddPeople({ t, newId, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string[]>([]);

  async function openFiles(files: FileList | null) {
    const notes: string[] = [];
    const found: Person[] = [];
    for (const file of files ?? []) {
      const read = file.size > largest ? undefined : readBackup(await file.text());
      if (read && 'events' in read) found.push(...peopleIn(read.events.map(upcast)));
      else notes.push(t('issue.people.refused', { file: file.name }));
    }
    if (found.length > 0) notes.unshift(t('issue.people.added', { n: found.length }));
    setSaid(notes);
    onAdd(found);
  }

  function addNames(list: string) {
    const { names, refused } = roster(list);
    setSaid([
      t('issue.people.added', { n: names.length }),
      ...refused.map((name) => t('issue.people.noName', { name: name.slice(0, 60) })),
    ]);
    onAdd(names.map((name) => ({ id: newId(), name, state: null })));
    setText('');
  }

  return (
    <div class="dadd">
      <div>
        <p>{t('issue.people.backups')}</p>
        <p class="row">
          <label class="btn btn-2 btn-s file">
            {t('issue.people.open')}
            <input
              class="vh"
              type="file"
              multiple
              accept=".json,application/json"
              onChange={async (event) => {
                const input = event.currentTarget;
                await openFiles(input.files);
                input.value = '';
              }}
            />
          </label>
        </p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) addNames(text);
        }}
      >
        <label for={`${id}-names`}>{t('issue.people.names')}</label>
        <textarea
          id={`${id}-names`}
          class="inp"
          rows={4}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} class="hint">
          {t('issue.people.namesHint')}
        </p>
        <p class="row">
          <button class="btn btn-2 btn-s" type="submit">
            {t('issue.people.add')}
          </button>
          <label class="btn btn-2 btn-s file">
            {t('issue.people.csv')}
            <input
              class="vh"
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={async (event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (file && file.size < 2_000_000) addNames(await file.text());
                input.value = '';
              }}
            />
          </label>
        </p>
      </form>
      <div class="dsay" role="status">
        {said.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </div>
  );
}
