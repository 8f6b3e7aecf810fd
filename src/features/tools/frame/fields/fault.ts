import type { Reading } from '../../../../site/number.ts';
import { formatNumber, type Translate } from '../../../../site/words.ts';

/** What a figure of a field may be. */
export type Demand = {
  min?: number;
  max?: number;
  /** Only whole numbers, such as years. */
  whole?: boolean;
  /** Something must stand here. */
  required?: boolean;
};

/** The sentence about a text that is no figure of this field; empty if it is one. */
export function fault(
  reading: Reading,
  { min = 0, max = 1e12, whole, required }: Demand,
  t: Translate,
  lang: string,
): string {
  switch (reading.kind) {
    case 'empty':
      return required ? t('tools.number.required') : '';
    case 'ambiguous':
      return t('tools.number.ambiguous');
    case 'several':
      return t('tools.number.several', { n: reading.rows.flat().filter((cell) => cell !== '').length });
    case 'unreadable':
      return t('tools.number.noNumber', { example: formatNumber(1234.5, lang) });
  }
  const { value } = reading;
  if (whole && !Number.isInteger(value)) return t('tools.number.whole');
  return value < min || value > max ? t('tools.number.range', { min, max }) : '';
}
