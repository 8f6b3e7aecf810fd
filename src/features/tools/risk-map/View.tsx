import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import type { RiskMapWords } from './content.ts';
import { Result } from './Result.tsx';
import type { RiskCase } from './schema.ts';

const ratings = async () => (await import('./Ratings.tsx')).Ratings;
const form = async () => (await import('./EntriesForm.tsx')).EntriesForm;
const known = async () => (await import('./Known.tsx')).Known;

/** The map above the ratings it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<RiskCase, RiskMapWords>) {
  return (
    <>
      <Result value={value} content={content} t={t} lang={lang} />
      <Late id="form" load={form} props={{ value, change, content, t, lang }} />
      <Late id="known" load={known} props={{ value, change, content, t, lang }} />
      <Late id="ratings" load={ratings} props={{ value, content, t, lang }} />
    </>
  );
}
