import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { BesideProps, ResultProps, ViewProps } from '../frame/tool.ts';
import { Answers } from './Answers.tsx';
import { Beside } from './Beside.tsx';
import type { MaturityWords } from './content.ts';
import { Form } from './Form.tsx';
import { Result } from './Result.tsx';
import type { MaturityCase } from './schema.ts';
import { maturity } from './tool.ts';

/** The self-assessment with its statements in the language of the page. */
export default function Maturity({ content, ...saving }: SavingProps & { content: MaturityWords }) {
  const parts = useMemo(
    () => ({
      tool: maturity(content),
      View: (props: ViewProps<MaturityCase>) => (
        <>
          <Result {...props} words={content} />
          <Answers {...props} words={content} />
          <Form {...props} words={content} />
        </>
      ),
      Result: (props: ResultProps<MaturityCase>) => <Result {...props} words={content} />,
      Beside: (props: BesideProps<MaturityCase>) => <Beside {...props} words={content} />,
    }),
    [content],
  );
  return <ToolFrame {...parts} {...saving} />;
}
