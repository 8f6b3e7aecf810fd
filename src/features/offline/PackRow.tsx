import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../site/locales.ts';
import { formatBytes, type Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { PathChoice } from '../course/schema.ts';
import { PathPacks } from './PathPacks.tsx';
import { isFinal, type PackState, sizesOf } from './pack/pack.ts';
import { announce, say, sayMore } from './sentences.ts';
import { checkPack, pausePack, removePack, savePack } from './store.ts';

type Props = { language: Locale; paths: PathChoice[]; state: PackState; t: Translate; lang: string };

/** One language: where it stands and what can be done about it. */
export function PackRow({ language: { lang: pack, label, dir }, paths, state, t, lang }: Props) {
  const row = useRef<HTMLElement>(null);
  const [acted, setActed] = useState(false);
  /** What is asked about: a path, or all of the language. */
  const [removing, setRemoving] = useState<{ path: string | null } | null>(null);

  /** The button that was pressed goes away, so the row takes the focus. */
  const act = (verb: () => unknown) => () => {
    setActed(true);
    setRemoving(null);
    row.current?.focus();
    verb();
  };
  const kept = 'kept' in state ? state.kept : null;
  const isStopped = state.is === 'interrupted' || (state.is === 'failed' && !isFinal(state.why));
  const sizes = state.is === 'absent' ? state.offer && sizesOf(state.offer) : state.is === 'saved' ? state.more : null;
  const button = (text: string, verb: () => unknown, style = 'btn-2', about: string = label) => (
    <button class={`btn btn-s ${style}`} type="button" onClick={act(verb)}>
      {text}
      <span class="vh"> {about}</span>
    </button>
  );
  const remove =
    (kept || isStopped) &&
    state.is !== 'saving' &&
    button(t('offline.remove'), () => setRemoving({ path: null }), 'btn-3');
  const text = say(state, paths, t, lang);
  const more = sayMore(state, t, lang);
  const isLong = removing || isStopped || state.is === 'outdated';

  return (
    <div>
      <dt lang={pack} dir={dir}>
        {label}
      </dt>
      <dd ref={row} tabIndex={-1} class={isLong ? 'packs-more' : undefined}>
        {state.is === 'saving' && <p>{text}</p>}
        <p role="status" aria-live={acted ? 'polite' : 'off'} class={state.is === 'saving' ? 'vh' : undefined}>
          {state.is === 'saved' && <Icon shape={icons.tick} />}
          {state.is === 'saving' ? announce(state, label, t) : text && <span>{text}</span>}
        </p>
        {state.is === 'outdated' && more && <p>{more}</p>}
        {state.is === 'saving' && (
          <>
            <progress
              aria-label={t(state.checking ? 'packs.checkBar' : 'offline.bar', { language: label })}
              max={state.of.bytes || undefined}
              value={state.of.bytes ? state.saved.bytes : undefined}
            />
            {!state.checking && button(t('packs.pause'), () => pausePack(pack))}
          </>
        )}
        {removing ? (
          <>
            <p>{t(removing.path ? 'packs.removeAsk' : 'offline.removeAsk')}</p>
            {button(t('offline.removeYes'), () => removePack(pack, removing.path))}
            {button(t('offline.removeNo'), () => {}, 'btn-3')}
          </>
        ) : (
          <>
            {sizes && button(t('offline.save', { size: formatBytes(sizes.all, lang) }), () => savePack(pack, null))}
            {state.is === 'interrupted' &&
              button(t(state.damaged ? 'packs.repair' : 'offline.resume'), () => savePack(pack, state.parts))}
            {state.is === 'failed' && isStopped && button(t('offline.resume'), () => savePack(pack, state.asked))}
            {state.is === 'outdated' && button(t('offline.updateNow'), () => savePack(pack, state.kept.parts ?? null))}
            {isLong && remove}
          </>
        )}
      </dd>
      {state.is === 'saved' && !removing && (
        <dd class="packs-care">
          {more && <p>{more}</p>}
          {button(t('packs.check'), () => checkPack(pack), 'btn-3')}
          {remove}
        </dd>
      )}
      {/* Room for what comes once the state is known: nothing moves. */}
      {state.is === 'unknown' && <dd class="packs-paths" />}
      {sizes && !removing && (
        <dd class="packs-paths">
          <PathPacks
            paths={paths}
            kept={kept?.parts ?? []}
            {...{ sizes, t, lang }}
            button={(text, about, verb) => button(text, verb, 'btn-2', t('packs.of', { language: label, path: about }))}
            save={(path) => savePack(pack, [path])}
            remove={(path) => setRemoving({ path })}
          />
        </dd>
      )}
    </div>
  );
}
