import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import type { Row } from './people/PeopleTable.tsx';
import type { RegisterEntry } from './register/register.ts';
import { type BadgeMaking, useBadges } from './useBadges.tsx';

type Props = BadgeMaking & {
  /** In the order in which they are to be printed. */
  signed: RegisterEntry[];
  left: Row[];
  /** False if the browser could keep no copy of the register. */
  kept: boolean;
  onPrint(entries: RegisterEntry[]): void;
};

/** What was signed in this session: to print in one job, or to save as badges; and who got nothing, and why. */
export function HandOut({ signed, left, value, site, kept, assets, t, onPrint }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const badges = useBadges({ value, site, assets, t });
  const before = useRef(0);
  useEffect(() => {
    if (signed.length > before.current) heading.current?.focus();
    before.current = signed.length;
  }, [signed.length]);

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
        <button class="btn btn-2" type="button" onClick={() => void badges.save(signed)}>
          <Icon shape={icons.save} /> {t('issue.hand.badges')}
        </button>
        <button class="btn btn-3" type="button" onClick={() => onPrint(signed.slice(0, 1))}>
          {t('issue.hand.test')}
        </button>
      </p>
      {badges.view}
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
