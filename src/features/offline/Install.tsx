import { useEffect, useRef, useState } from 'preact/hooks';
import { deviceFacts } from '../../site/platform.ts';
import type { Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { appleDevice, type InstallPrompt, watchPrompt } from './install.ts';

/** A button where the browser can install the course; on iPhone and iPad, what to do by hand and why. */
export function Install({ t }: { t: Translate }) {
  const [prompt, setPrompt] = useState<InstallPrompt | null>(null);
  const [installed, setInstalled] = useState(false);
  const [apple, setApple] = useState<ReturnType<typeof appleDevice>>('none');
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    setApple(appleDevice(deviceFacts()));
    return watchPrompt(setPrompt);
  }, []);

  async function install() {
    await prompt?.prompt();
    const choice = await prompt?.userChoice;
    if (choice?.outcome !== 'accepted') return;
    setInstalled(true);
    setPrompt(null);
    // The button goes away.
    status.current?.focus();
  }

  return (
    <>
      {prompt && (
        <p class="row">
          <button class="btn btn-2" type="button" onClick={install}>
            <Icon shape={icons.device} /> {t('install.button')}
          </button>
          <span class="hint">{t('install.text')}</span>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {installed && t('install.done')}
      </p>
      {apple === 'app' && <p class="hint">{t('install.move')}</p>}
      {apple === 'tab' && (
        <section class="install stack" aria-labelledby="install">
          <h3 id="install">{t('install.apple')}</h3>
          <ol>
            <li>{t('install.step1')}</li>
            <li>{t('install.step2')}</li>
            <li>{t('install.step3')}</li>
          </ol>
          <p>{t('install.why')}</p>
          <p>{t('install.move')}</p>
        </section>
      )}
    </>
  );
}
