import { useState } from 'preact/hooks';
import { saveFile } from '../../../site/save-file.ts';
import type { Translate } from '../../../site/words.ts';
import type { BidCase } from './case.ts';
import { justification } from './justification.ts';
import { bidLack, evaluate } from './rules/model.ts';

type Props = { value: BidCase; t: Translate; lang: string };

/** The award in writing, to be taken into the report and completed there. */
export function Award({ value, t, lang }: Props) {
  const [said, say] = useState('');
  const lots = value.lots.length > 0 ? value.lots.map((_, lot) => ({ ...value, lot })) : [value];
  const text = lots.flatMap((each) => (bidLack(each) ? [] : justification(each, evaluate(each), t, lang)));
  function save() {
    saveFile('spp-award.txt', `${text.join('\n\n')}\n`, 'text/plain');
    say(t('tools.fileSaved', { file: 'spp-award.txt' }));
  }
  return (
    <section class="wrap award gz" aria-labelledby="award">
      <div class="ph">
        <h2 id="award">{t('bids.award.title')}</h2>
        <button class="btn btn-2 btn-s" type="button" onClick={save}>
          {t('bids.award.save')}
        </button>
      </div>
      <p class="sub no-print">{t('bids.award.lede')}</p>
      <p role="status" class="hint no-print">
        {said}
      </p>
      <div class="award-t">
        {text.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
