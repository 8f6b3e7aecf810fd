import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../../log/event.ts';
import { isLang, type Lang } from '../../../site/locales.ts';
import type { Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { Choice } from '../Choice.tsx';
import { Sheet } from '../Sheet.tsx';
import type { SheetAssets } from '../Viewer.tsx';
import { type Draw, withoutFont } from './glyphs.ts';

export type Page = { claim: Claim; link: string };
type Props = { pages: Page[]; assets: SheetAssets; t: Translate; lang: Lang; onClose(): void };

/** Sheets laid out between two moments in which the page answers. */
const step = 8;

/** Draws a letter as a sheet prints a name; the picture is a data address. */
function pen(): Draw | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [32, 32];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
  return (letter) => {
    context.clearRect(0, 0, 32, 32);
    context.fillText(letter, 4, 24);
    return canvas.toDataURL();
  };
}

/** Letters on these sheets for which this device has no font. */
function missingLetters(pages: Page[]): string[] {
  const draw = pen();
  return draw
    ? withoutFont(
        pages.flatMap(({ claim }) => [claim.name, claim.pathTitle]),
        draw,
      )
    : [];
}

/** Many certificates as one print job, one page each, laid out while a bar shows how far it is. */
export function Batch({ pages, assets, t, lang, onClose }: Props) {
  const [laid, setLaid] = useState(0);
  const [paper, setPaper] = useState<'a4' | 'letter'>('a4');
  const [ink, setInk] = useState<'colour' | 'black'>('colour');
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const ready = laid >= pages.length;
  const missing = useMemo(() => missingLetters(pages), [pages]);
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
        {missing.length > 0 && (
          <p class="slip slip-pit" role="alert">
            {t('issue.batch.noFont', { letters: missing.slice(0, 20).join(' ') })}
          </p>
        )}
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
