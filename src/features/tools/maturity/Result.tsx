import { useId } from 'preact/hooks';
import type { ResultProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { Disagreements } from './Disagreements.tsx';
import { assess, workOrder } from './model.ts';
import { NextSteps } from './NextSteps.tsx';
import { Profile } from './Profile.tsx';
import type { MaturityCase } from './schema.ts';
import { maturityVerdict } from './verdict.ts';

type Props = ResultProps<MaturityCase, MaturityWords>;

/** The profile, where it is lowest, where respondents differ, and the next step in each area. */
export function Result({ value, t, lang, content: words }: Props) {
  const id = useId();
  const results = assess(words.areas, value.respondents);
  const { title, why } = maturityVerdict(value, words.areas, t, lang);
  return (
    <>
      <section class="verdict" aria-labelledby={`${id}v`} aria-live="polite">
        <div class="wrap verdict-in">
          <h2 id={`${id}v`} key={title}>
            {title}
          </h2>
          <div>
            <h3>{t('maturity.whyTitle')}</h3>
            <p key={why.join(' ')}>{why.join(' ')}</p>
          </div>
        </div>
      </section>
      <div class="wrap mt-out">
        <Profile results={results} isShared={value.respondents.length > 1} words={words} t={t} lang={lang} />
        {value.respondents.length > 1 && <Disagreements value={value} words={words} t={t} lang={lang} />}
        <NextSteps ordered={workOrder(results)} plans={value.plans} words={words} t={t} lang={lang} />
      </div>
    </>
  );
}
