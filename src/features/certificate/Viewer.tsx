import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import { top } from '../../site/address.ts';
import { isLang, type Lang } from '../../site/locales.ts';
import type { Translate, Words } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { Choice } from './Choice.tsx';
import { selfIssuedLink } from './carrier/code-link.ts';
import { siteOf, verifyLink } from './carrier/link.ts';
import { signedDigits } from './carrier/received.ts';
import { SaveBadge } from './SaveBadge.tsx';
import { Sheet } from './Sheet.tsx';

export type SheetAssets = {
  /** Words of the sheet in every language there is. */
  words: Partial<Record<Lang, Words>>;
  art: string;
  /** Style sheet that sets the paper to US Letter. */
  letter: string;
  /** Start page of the course as it was built, for the address in the QR code. */
  site: string;
};

type Props = {
  claim: Claim;
  /** Text of the Open Badge of a signed certificate. */
  badge: string | undefined;
  assets: SheetAssets;
  t: Translate;
  lang: Lang;
  onClose(): void;
};

/** What the QR code carries; undefined for a certificate whose signature does not hold. */
function linkOf(claim: Claim, badge: string | undefined, built: string): string | undefined {
  const site = siteOf(built, new URL(top(), location.href).href);
  if (claim.kind === 'self-issued') return selfIssuedLink(claim, site);
  const digits = badge && signedDigits(claim, badge);
  return digits && verifyLink(site, digits);
}

/** One certificate with what it takes to print it. The rest of the page does not print meanwhile. */
export function Viewer({ claim, badge, assets, t, lang, onClose }: Props) {
  const code = useMemo(() => linkOf(claim, badge, assets.site), [claim, badge, assets.site]);
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4');
  const [ink, setInk] = useState<'colour' | 'black'>('colour');
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [claim.id]);

  const labels = isLang(claim.lang) && assets.words[claim.lang] ? claim.lang : lang;

  async function print() {
    // On a slow line the line-work may still be on its way; a certificate without it is printed all the same.
    await box.current
      ?.querySelector('img')
      ?.decode()
      .catch(() => undefined);
    window.print();
  }

  return (
    <section class="cview" aria-labelledby="certificate-shown">
      <link rel="stylesheet" href={assets.letter} media={paper === 'letter' ? 'print' : 'not all'} />
      <div class="wrap cview-tools">
        <div class="cview-h gz">
          <div>
            <h2 id="certificate-shown" tabIndex={-1} ref={heading}>
              {t('certificate.shown')}
            </h2>
            <p class="sub">{t('certificate.printHint')}</p>
          </div>
          <p class="row">
            {code && (
              <button class="btn" type="button" onClick={print}>
                <Icon shape={icons.print} /> {t('certificate.print')}
              </button>
            )}
            {code && badge && <SaveBadge claim={claim} badge={badge} t={t} />}
            <button class="btn btn-2" type="button" onClick={onClose}>
              {t('certificate.close')}
            </button>
          </p>
        </div>
        <div class="copts">
          <Choice
            label={t('certificate.ink')}
            name="ink"
            options={{ colour: t('certificate.colour'), black: t('certificate.black') }}
            value={ink}
            onChange={(value) => setInk(value)}
          />
          <Choice
            label={t('certificate.paper')}
            name="paper"
            options={{ a4: t('certificate.a4'), letter: t('certificate.letter') }}
            value={paper}
            onChange={(value) => setPaper(value)}
          />
        </div>
      </div>
      <div class="wrap">
        <div class="cbox" ref={box}>
          {code ? (
            <Sheet
              claim={claim}
              link={code}
              words={assets.words[labels] ?? {}}
              lang={labels}
              art={assets.art}
              paper={paper}
              ink={ink}
            />
          ) : (
            <p class="slip slip-pit" role="alert">
              {t('certificate.notHeld')}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
