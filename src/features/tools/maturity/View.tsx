import type { ViewProps } from '../frame/tool.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import type { MaturityWords } from './content.ts';
import { Result } from './Result.tsx';
import { StatementsForm } from './StatementsForm.tsx';
import type { MaturityCase } from './schema.ts';

/** The profile above the statements it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<MaturityCase, MaturityWords>) {
  return (
    <>
      <Result value={value} content={content} t={t} lang={lang} />
      <AnswerSheet value={value} content={content} t={t} lang={lang} />
      <StatementsForm value={value} change={change} content={content} t={t} lang={lang} />
    </>
  );
}
