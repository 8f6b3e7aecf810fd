import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { translator } from '../../../site/words.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import { CaseBar } from './CaseBar.tsx';
import { useCase } from './case/useCase.tsx';
import { Late } from './Late.tsx';
import { typedPlace } from './places.ts';
import type { LoadResults, Tool, ViewProps } from './tool.ts';
import { UnreadFields, useUnreadFields } from './unread.tsx';

type Props<T, C> = SavingProps & {
  tool: Tool<T>;
  /** What content/<lang>/tools/ holds for it; null where it has none. */
  content: C;
  /** Inputs and results. */
  View: ComponentType<ViewProps<T, C>>;
  /** Fetches what compares two cases. */
  results: LoadResults<T, C>;
};

const compare = async () => (await import('./Compare.tsx')).Compare;
const list = async () => (await import('./CaseList.tsx')).CaseList;
const files = async () => (await import('./CaseFiles.tsx')).CaseFiles;

/**
 * What all tools have around them: the case on the screen with its name, the saved ones, files, print, the layout for
 * a projector and the comparison of two cases. A tool brings its model, its inputs and its results.
 */
export function ToolFrame<T, C>({ tool, content, View, results, ...saving }: Props<T, C>) {
  const t = translator(saving.words, saving.lang);
  const desk = useCase(tool, t, saving);
  const [isLarge, setLarge] = useState(false);
  const [beside, setBeside] = useState<string | null>(null);
  const unread = useUnreadFields(typedPlace(tool.id), desk.isRestored);
  const { lang } = saving;
  // The name of a case, and whether it is saved, change nothing of its figures: a view that is the same is left alone.
  const view = useMemo(
    () => <View key={desk.opened} value={desk.open.value} change={desk.change} content={content} t={t} lang={lang} />,
    [desk.opened, desk.open.value],
  );
  return (
    <div class={isLarge ? 'tool projector' : 'tool'} data-theme={isLarge ? 'light' : undefined}>
      <div class="tool-in">
        <CaseBar desk={desk} t={t} isLarge={isLarge} setLarge={setLarge} />
        <p class="print-name">{desk.open.name}</p>
        {beside ? (
          <Late
            id="compare"
            load={compare}
            props={{ tool, content, results, desk, other: beside, close: () => setBeside(null), t, lang }}
          />
        ) : (
          <UnreadFields.Provider value={unread}>{view}</UnreadFields.Provider>
        )}
        <div class="wrap tool-end no-print">
          <Late id="list" load={list} props={{ desk, tool, compare: setBeside, t, lang }} />
          <Late id="files" load={files} props={{ desk, tool, t, lang }} />
        </div>
      </div>
    </div>
  );
}
