import { useMemo } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { useFollowing } from '../frame/useFollowing.tsx';
import type { MaturityWords } from './content.ts';
import { Result } from './Result.tsx';
import type { MaturityCase } from './schema.ts';

const sheet = async () => (await import('./AnswerSheet.tsx')).AnswerSheet;
const form = async () => (await import('./StatementsForm.tsx')).StatementsForm;

/** The profile above the statements it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<MaturityCase, MaturityWords>) {
  const seen = useFollowing(value);
  const shown = useMemo(() => ({ value: seen, content, t, lang }), [seen]);
  const result = useMemo(() => <Result {...shown} />, [shown]);
  return (
    <>
      {result}
      <Late id="form" load={form} props={{ value, change, content, t, lang }} />
      <Late id="sheet" load={sheet} props={shown} />
    </>
  );
}
