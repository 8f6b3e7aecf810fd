import { useRef, useState } from 'preact/hooks';
import { formatBytes, type Translate } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { Language } from './Packs.tsx';
import { isFinal, type PackState } from './packs.ts';
import { announce, say } from './say.ts';
import { removePack, savePack, updatePack } from './store.ts';

type Props = { language: Language; state: PackState; t: Translate; lang: string };

/** One language: where it stands and what can be done about it. */
export function PackRow({ language: { lang: pack, label, dir }, state, t, lang }: Props) {
  const row = useRef<HTMLElement>(null);
  const [acted, setActed] = useState(false);
  const [removing, setRemoving] = useState(false);

  /** The button that was pressed goes away, so the row takes the focus. */
  const act = (verb: () => unknown) => () => {
    setActed(true);
    setRemoving(false);
    row.current?.focus();
    verb();
  };
  const kept = 'kept' in state ? state.kept : null;
  const isStopped = state.is === 'interrupted' || (state.is === 'failed' && !isFinal(state.why));
  const button = (text: string, verb: () => unknown, style = 'btn-2') => (
    <button class={`btn btn-s ${style}`} type="button" onClick={act(verb)}>
      {text}
      <span class="vh"> {label}</span>
    </button>
  );

  return (
    <div>
      <dt lang={pack} dir={dir}>
        {label}
      </dt>
      <dd ref={row} tabIndex={-1} class={removing || isStopped || state.is === 'outdated' ? 'packs-more' : undefined}>
        {state.is === 'saved' && !removing && <Icon shape={icons.tick} />}
        {state.is === 'saving' && <p>{say(state, t, lang)}</p>}
        <p role="status" aria-live={acted ? 'polite' : 'off'} class={state.is === 'saving' ? 'vh' : undefined}>
          {state.is === 'saving' ? announce(state, label, t) : say(state, t, lang)}
        </p>
        {state.is === 'saving' && (
          <progress
            aria-label={t('offline.bar', { language: label })}
            max={state.of.bytes || undefined}
            value={state.of.bytes ? state.saved.bytes : undefined}
          />
        )}
        {removing ? (
          <>
            <p>{t('offline.removeAsk')}</p>
            {button(t('offline.removeYes'), () => removePack(pack))}
            {button(t('offline.removeNo'), () => {}, 'btn-3')}
          </>
        ) : (
          <>
            {state.is === 'absent' &&
              state.offer &&
              button(t('offline.save', { size: formatBytes(state.offer.bytes, lang) }), () => savePack(pack))}
            {isStopped && button(t('offline.resume'), () => (kept ? updatePack(pack) : savePack(pack)))}
            {state.is === 'outdated' && button(t('offline.updateNow'), () => updatePack(pack))}
            {(kept || isStopped) &&
              state.is !== 'saving' &&
              button(t('offline.remove'), () => setRemoving(true), 'btn-3')}
          </>
        )}
      </dd>
    </div>
  );
}
