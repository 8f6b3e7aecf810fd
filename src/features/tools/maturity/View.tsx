import type { ViewProps } from '../frame/tool.ts';
import { Answers } from './Answers.tsx';
import type { MaturityWords } from './content.ts';
import { Form } from './Form.tsx';
import { Result } from './Result.tsx';
import type { MaturityCase } from './schema.ts';

/** The profile above the statements it comes from. */
export function View({ value, change, content, t, lang }: ViewProps<MaturityCase, MaturityWords>) {
  return (
    <>
      <Result value={value} content={content} t={t} lang={lang} />
      <Answers value={value} content={content} t={t} lang={lang} />
      <Form value={value} change={change} content={content} t={t} lang={lang} />
    </>
  );
}
