import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../../site/day.ts';
import { drawnPng } from '../../../site/picture.ts';
import { saveFile } from '../../../site/save-file.ts';
import type { Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import type { Site } from '../carrier/link.ts';
import type { SheetAssets } from '../Viewer.tsx';
import type { Key } from './key/keys.ts';
import type { Row } from './people/PeopleTable.tsx';
import type { RegisterEntry } from './register/register.ts';

type Props = {
  /** In the order in which they are to be printed. */
  signed: RegisterEntry[];
  left: Row[];
  value: Key;
  site: Site;
  /** False if the browser could keep no copy of the register. */
  kept: boolean;
  assets: SheetAssets;
  t: Translate;
  onPrint(entries: RegisterEntry[]): void;
};

/** What was signed in this session: to print in one job, or to save as badges; and who got nothing, and why. */
export function HandOut({ signed, left, value, site, kept, assets, t, onPrint }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const before = useRef(0);
  useEffect(() => {
    if (signed.length > before.current) heading.current?.focus();
    before.current = signed.length;
  }, [signed.length]);

  async function saveBadges() {
    if (share !== null) return;
    setFailed(false);
    const files = [];
    try {
      const { makeBadge } = await import('./make-badges.ts');
      const { zipped } = await import('./zip.ts');
      for (const [at, entry] of signed.entries()) {
        setShare(at / signed.length);
        files.push(...(await makeBadge(entry, value, site, assets.words, Date.now(), drawnPng)));
        await new Promise((resolve) => setTimeout(resolve));
      }
      saveFile(`spp-badges-${localDay(Date.now())}.zip`, zipped(files), 'application/zip');
    } catch {
      setFailed(true);
    } finally {
      setShare(null);
    }
  }

  return (
    <section class="dstep gz" aria-labelledby="desk-hand">
      <h2 id="desk-hand" tabIndex={-1} ref={heading}>
        {t('issue.hand.title', { n: signed.length })}
      </h2>
      {!kept && (
        <p class="slip slip-pit" role="alert">
          {t('issue.hand.notKept')}
        </p>
      )}
      <p class="row ddo">
        <button class="btn" type="button" onClick={() => onPrint(signed)}>
          <Icon shape={icons.print} /> {t('issue.hand.print', { n: signed.length })}
        </button>
        <button class="btn btn-2" type="button" onClick={saveBadges}>
          <Icon shape={icons.save} /> {t('issue.hand.badges')}
        </button>
        <button class="btn btn-3" type="button" onClick={() => onPrint(signed.slice(0, 1))}>
          {t('issue.hand.test')}
        </button>
      </p>
      {share !== null && <Bar class="dbar" share={share} label={t('issue.hand.making')} />}
      <p class="dsay" role="alert">
        {failed && t('issue.hand.badgesFailed')}
      </p>
      {left.length > 0 && (
        <>
          <h3>{t('issue.hand.left')}</h3>
          <ul>
            {left.map(({ id, name, standing }) => (
              <li key={id}>
                <bdi>{name}</bdi>: {t(`issue.standing.${standing}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
