import { useState } from 'preact/hooks';
import { translator, type Words } from '../../../site/words.ts';
import { grade, kindOf } from '../grade.ts';
import { viewOf } from '../kinds/inputs.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';

/** A question to try out: it works as in a lesson, and nothing is kept. */
export default function Example({ question, words, lang }: { question: Question; words: Words; lang: string }) {
  const t = translator(words, lang);
  const [response, setResponse] = useState<unknown>();
  const [unsure, setUnsure] = useState(false);
  const [checked, setChecked] = useState(false);
  const [say, setSay] = useState('');

  function check() {
    const complete = grade(question, response) !== 'unanswered';
    setChecked(complete);
    setSay(complete ? '' : t(kindOf(question).first, { example: 1250 }));
  }

  return (
    <QuestionForm
      question={question}
      view={viewOf(question)}
      response={response}
      onResponse={(next) => {
        setResponse(next);
        setSay('');
      }}
      checked={checked}
      onCheck={check}
      onAgain={() => {
        setChecked(false);
        if (!kindOf(question).edit) setResponse(undefined);
        setUnsure(false);
      }}
      unsure={unsure}
      onUnsure={setUnsure}
      say={say}
      t={t}
      lang={lang}
    />
  );
}
