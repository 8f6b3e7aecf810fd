import { useEffect, useState } from 'preact/hooks';
import { isStorageKept, keepStorage, storageUse } from '../../site/platform.ts';
import { formatBytes, translator, type Words } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { useReading } from '../learners/State.tsx';

/** What this device keeps for the course, and whether the browser has promised to leave it alone. */
export function DeviceFacts({ words, lang }: { words: Words; lang: string }) {
  const t = translator(words, lang);
  const [estimate, setEstimate] = useState<StorageEstimate>({});
  const [kept, setKept] = useState<'unknown' | 'yes' | 'no' | 'refused'>('unknown');

  const { found } = useReading();

  useEffect(() => {
    // Both are missing on plain HTTP; then only what is known is shown.
    void storageUse().then(setEstimate);
    void isStorageKept().then((yes) => yes !== undefined && setKept(yes ? 'yes' : 'no'));
  }, []);

  async function ask() {
    setKept((await keepStorage()) ? 'yes' : 'refused');
  }

  const { usage, quota } = estimate;
  return (
    <section aria-labelledby="device">
      <h2 id="device">{t('progress.device')}</h2>
      <dl class={usage === undefined ? undefined : 'facts'}>
        {usage !== undefined && (
          <div>
            <dt>{t('progress.stored')}</dt>
            <dd>{formatBytes(usage, lang)}</dd>
          </div>
        )}
        {quota !== undefined && usage !== undefined && (
          <div>
            <dt>{t('progress.left')}</dt>
            <dd>{formatBytes(quota - usage, lang)}</dd>
          </div>
        )}
      </dl>
      {found && (
        <p>
          {t('progress.checked', {
            when: new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(found.at),
            n: found.records,
          })}{' '}
          {found.damaged > 0 ? t('progress.damaged', { n: found.damaged }) : t('progress.whole')}
          {found.remade > 0 && ` ${t('progress.remade')}`}
        </p>
      )}
      {kept === 'no' && (
        <p>
          <button class="btn btn-2 btn-s" type="button" onClick={ask}>
            {t('progress.persist')}
          </button>
        </p>
      )}
      <p role="status" class="kept">
        {kept === 'yes' && (
          <span class="tag tag-pine">
            <Icon shape={icons.tick} /> {t('progress.persistOn')}
          </span>
        )}
        {kept === 'refused' && t('progress.persistNo')}
      </p>
      <p class="hint">{t('progress.safari')}</p>
    </section>
  );
}
