import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ResultProps, ViewProps } from '../frame/tool.ts';
import type { RiskMapWords } from './content.ts';
import { Form } from './Form.tsx';
import { Ratings } from './Ratings.tsx';
import { Result } from './Result.tsx';
import type { RiskCase } from './schema.ts';
import { riskMap } from './tool.ts';

/** The risk map with its scales in the language of the page. */
export default function RiskMap({ content, ...saving }: SavingProps & { content: RiskMapWords }) {
  const parts = useMemo(
    () => ({
      tool: riskMap(content),
      View: (props: ViewProps<RiskCase>) => (
        <>
          <Result {...props} words={content} />
          <Ratings {...props} words={content} />
          <Form {...props} words={content} />
        </>
      ),
      Result: (props: ResultProps<RiskCase>) => <Result {...props} words={content} />,
    }),
    [content],
  );
  return <ToolFrame {...parts} {...saving} />;
}
