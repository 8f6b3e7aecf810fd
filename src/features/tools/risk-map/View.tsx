import type { ViewProps } from '../frame/tool.ts';
import type { RiskMapWords } from './content.ts';
import { EntriesForm } from './EntriesForm.tsx';
import { Ratings } from './Ratings.tsx';
import { Result } from './Result.tsx';
import type { RiskCase } from './schema.ts';

/** The map above the ratings it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<RiskCase, RiskMapWords>) {
  return (
    <>
      <Result value={value} content={content} t={t} lang={lang} />
      <Ratings value={value} content={content} t={t} lang={lang} />
      <EntriesForm value={value} change={change} content={content} t={t} lang={lang} />
    </>
  );
}
