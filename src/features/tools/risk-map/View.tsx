import { useMemo } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { useFollowing } from '../frame/useFollowing.tsx';
import type { RiskMapWords } from './content.ts';
import { Result } from './Result.tsx';
import type { RiskCase } from './schema.ts';

const ratings = async () => (await import('./Ratings.tsx')).Ratings;
const form = async () => (await import('./EntriesForm.tsx')).EntriesForm;
const known = async () => (await import('./Known.tsx')).Known;

/** The map above the ratings it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<RiskCase, RiskMapWords>) {
  const seen = useFollowing(value);
  const shown = useMemo(() => ({ value: seen, content, t, lang }), [seen]);
  const result = useMemo(() => <Result {...shown} />, [shown]);
  return (
    <>
      {result}
      <Late id="form" load={form} props={{ value, change, content, t, lang }} />
      <Late id="known" load={known} props={{ value, change, content, t, lang }} />
      <Late id="ratings" load={ratings} props={shown} />
    </>
  );
}
