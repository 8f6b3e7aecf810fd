import { formatNumber, type Translate } from '../../../site/words.ts';
import type { gain } from './gain.ts';

type Props = { result: NonNullable<ReturnType<typeof gain>>; t: Translate; lang: string };

/** What was learned between two tests: in a sentence, with the sum behind it, and with what it does not say. */
export function Gain({ result: { before, after, normalised }, t, lang }: Props) {
  // The formula is set with minus signs, so the result is too.
  const value =
    normalised === null ? '' : formatNumber(normalised, lang, { minimumFractionDigits: 2 }).replace('-', '\u2212');
  const values = { before, after, value, percent: Math.abs(Math.round(100 * (normalised ?? 0))) };
  const said = normalised === null ? 'pathtest.gainFull' : normalised < 0 ? 'pathtest.gainLoss' : 'pathtest.gainOf';
  return (
    <section class="tgain" aria-label={t('pathtest.gain')}>
      <p>
        <b>{normalised === null ? t('pathtest.gain') : t('pathtest.gainIs', { value })}</b>. {t(said, values)}
      </p>
      {normalised !== null && (
        <p>
          {t('pathtest.formula')}{' '}
          <bdi dir="ltr" class="num">
            {t('pathtest.sum', values)}
          </bdi>
        </p>
      )}
      <p class="hint">{t('pathtest.caveat')}</p>
    </section>
  );
}
