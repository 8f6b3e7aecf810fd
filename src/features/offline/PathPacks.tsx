import type { ComponentChildren } from 'preact';
import { formatBytes, type Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { PathChoice } from '../course/schema.ts';
import type { Sizes } from './pack/pack.ts';

type Props = {
  paths: PathChoice[];
  /** Paths that are saved already. */
  kept: string[];
  sizes: Sizes;
  t: Translate;
  lang: string;
  /** A button of the row, with the name of the path for those who do not see where it stands. */
  button: (text: string, about: string, verb: () => void) => ComponentChildren;
  save: (path: string) => void;
  remove: (path: string) => void;
};

/** The paths of one language, each to be saved alone. Files they share are fetched and kept once. */
export function PathPacks({ paths, kept, sizes, t, lang, button, save, remove }: Props) {
  return (
    <details open={kept.length > 0}>
      <summary>{t('packs.onePath')}</summary>
      <p>{t('packs.onePathText')}</p>
      <ul>
        {paths
          .filter(({ id }) => id in sizes.paths)
          .map(({ id, title }) => (
            <li key={id}>
              <span>
                {kept.includes(id) && <Icon shape={icons.tick} />} {title}
                {kept.includes(id) && <span class="vh"> {t('packs.saved')}</span>}
              </span>
              {kept.includes(id)
                ? button(t('offline.remove'), title, () => remove(id))
                : button(t('offline.save', { size: formatBytes(sizes.paths[id] ?? 0, lang) }), title, () => save(id))}
            </li>
          ))}
      </ul>
    </details>
  );
}
