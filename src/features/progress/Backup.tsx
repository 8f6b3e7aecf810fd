import { useRef, useState } from 'preact/hooks';
import { formatDate, translator, type Words } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import { parse, type Refusal, serialise } from './backup.ts';
import type { ProgressEvent } from './event.ts';
import { preview as previewOf } from './preview.ts';
import { useProgress } from './State.tsx';
import { mergeLog, readLog, record } from './store.ts';

const sentences: Record<Refusal['reason'], string> = {
  'too-large': 'backup.tooLarge',
  'not-json': 'backup.notJson',
  'other-program': 'backup.otherProgram',
  'newer-version': 'backup.newerVersion',
  'broken-record': 'backup.brokenRecord',
};

type Read = { refused: Refusal } | { events: ProgressEvent[]; cards: ReturnType<typeof previewOf> };

/** Saves the learner's log as a file, and takes one back after showing what is in it. */
export default function Backup({ words, lang }: { words: Words; lang: string }) {
  const t = translator(words, lang);
  const state = useProgress();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [said, setSaid] = useState('');

  async function save() {
    const now = Date.now();
    const text = serialise(await readLog(false), now);
    const name = state.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'learner';
    saveFile(`spp-progress-${name}-${new Date(now).toISOString().slice(0, 10)}.json`, text, 'application/json');
    await record({ type: 'backup-made' });
  }

  async function open(file: File | undefined) {
    setSaid('');
    if (!file) return;
    const result = parse(await file.text());
    setRead('refused' in result ? result : { ...result, cards: previewOf(result.events, await readLog(true)) });
  }

  async function merge(events: ProgressEvent[], fresh: number) {
    try {
      await mergeLog(events);
      setSaid(t('backup.merged', { n: fresh }));
      setRead(null);
    } catch {
      setSaid(t('learner.failedWhy'));
    }
  }

  const cards = read && 'cards' in read ? read.cards : [];
  const fresh = cards.reduce((sum, card) => sum + card.fresh, 0);
  return (
    <section class="slip slip-due" aria-labelledby="backup">
      <h3 id="backup">
        <Icon shape={icons.save} />
        <span>
          {state.lastBackupAt
            ? t('progress.lastBackup', { when: formatDate(state.lastBackupAt, lang) })
            : t('progress.never')}
        </span>
      </h3>
      <p>{t('progress.backupWhy')}</p>
      {state.events > 0 && (
        <p class="row">
          <button class="btn btn-s" type="button" onClick={save}>
            <Icon shape={icons.save} /> {t('progress.backupNow')}
          </button>
        </p>
      )}
      <p>
        <label class="btn btn-2 btn-s file">
          {t('progress.restore')}
          <input
            class="vh"
            type="file"
            accept=".json,application/json"
            ref={input}
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">
        {said && <p>{said}</p>}
        {read && 'refused' in read && (
          <p>
            <b>{t('backup.refused')}</b>{' '}
            {t(
              sentences[read.refused.reason],
              read.refused.reason === 'broken-record' ? { n: read.refused.record, detail: read.refused.detail } : {},
            )}
          </p>
        )}
        {read && 'cards' in read && (
          <>
            <p>
              <b>{t('backup.preview')}</b>
            </p>
            <ul>
              {cards.map((card) => (
                <li key={card.learner}>
                  {t('backup.from', { name: card.name || t('learner.guest'), n: card.all, fresh: card.fresh })}
                </li>
              ))}
            </ul>
            {fresh === 0 && <p>{t('backup.nothingNew')}</p>}
            <p class="row">
              {fresh > 0 && (
                <button class="btn btn-s" type="button" onClick={() => merge(read.events, fresh)}>
                  {t('backup.merge')}
                </button>
              )}
              <button class="btn btn-2 btn-s" type="button" onClick={() => setRead(null)}>
                {t('backup.cancel')}
              </button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
