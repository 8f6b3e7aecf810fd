import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../../log/event.ts';
import { isLang, type Lang } from '../../../site/locales.ts';
import type { Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { Choice } from '../Choice.tsx';
import { Sheet } from '../Sheet.tsx';
import type { SheetAssets } from '../Viewer.tsx';

export type Page = { claim: Claim; link: string };
type Props = { pages: Page[]; assets: SheetAssets; t: Translate; lang: Lang; onClose(): void };

/** Sheets laid out between two moments in which the page answers. */
const step = 8;

/** Many certificates as one print job, one page each, laid out while a bar shows how far it is. */
export function Batch({ pages, assets, t, lang, onClose }: Props) {
  const [laid, setLaid] = useState(0);
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4');
  const [ink, setInk] = useState<'colour' | 'black'>('colour');
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const ready = laid >= pages.length;
  useEffect(() => heading.current?.focus(), [pages]);
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => setLaid((count) => Math.min(pages.length, count + step)));
    return () => clearTimeout(timer);
  }, [laid, ready, pages.length]);

  async function print() {
    const pictures = [...(box.current?.querySelectorAll('img') ?? [])];
    // On a slow line the line-work may still be on its way; it is printed without it all the same.
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    window.print();
  }

  return (
    <section class="cview dbatch" aria-labelledby="batch">
      <link rel="stylesheet" href={assets.letter} media={paper === 'letter' ? 'print' : 'not all'} />
      <div class="cview-tools">
        <div class="cview-h gz">
          <div>
            <h2 id="batch" tabIndex={-1} ref={heading}>
              {t('issue.batch.title', { n: pages.length })}
            </h2>
            <p class="sub">{t('issue.batch.hint')}</p>
          </div>
          <p class="row">
            {ready && (
              <button class="btn" type="button" onClick={print}>
                <Icon shape={icons.print} /> {t('issue.batch.print', { n: pages.length })}
              </button>
            )}
            <button class="btn btn-2" type="button" onClick={onClose}>
              {t('certificate.close')}
            </button>
          </p>
        </div>
        <div role="status">
          {ready
            ? t('issue.batch.ready', { n: pages.length })
            : t('issue.batch.laying', { done: laid, n: pages.length })}
        </div>
        {!ready && <Bar share={laid / pages.length} label={t('issue.batch.laying', { done: laid, n: pages.length })} />}
        <div class="copts">
          <Choice
            label={t('certificate.ink')}
            name="batch-ink"
            options={{ colour: t('certificate.colour'), black: t('certificate.black') }}
            value={ink}
            onChange={(value) => setInk(value)}
          />
          <Choice
            label={t('certificate.paper')}
            name="batch-paper"
            options={{ a4: t('certificate.a4'), letter: t('certificate.letter') }}
            value={paper}
            onChange={(value) => setPaper(value)}
          />
        </div>
      </div>
      <div class="dpages" ref={box}>
        {pages.slice(0, laid).map(({ claim, link }) => {
          const labels = isLang(claim.lang) && assets.words[claim.lang] ? claim.lang : lang;
          return (
            <div class="cbox" key={claim.id}>
              <Sheet
                claim={claim}
                link={link}
                words={assets.words[labels] ?? {}}
                lang={labels}
                art={assets.art}
                paper={paper}
                ink={ink}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
