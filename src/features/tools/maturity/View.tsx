import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { Result } from './Result.tsx';
import type { MaturityCase } from './schema.ts';

const sheet = async () => (await import('./AnswerSheet.tsx')).AnswerSheet;
const form = async () => (await import('./StatementsForm.tsx')).StatementsForm;

/** The profile above the statements it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<MaturityCase, MaturityWords>) {
  return (
    <>
      <Result value={value} content={content} t={t} lang={lang} />
      <Late id="form" load={form} props={{ value, change, content, t, lang }} />
      <Late id="sheet" load={sheet} props={{ value, content, t, lang }} />
    </>
  );
}
