import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../i18n/t.ts';
import { grade, outcome, points } from './grade.ts';
import { Input } from './Input.tsx';
import type { Question } from './schema.ts';

type Props = {
  question: Question;
  response: unknown;
  onResponse(response: unknown): void;
  checked: boolean;
  /** True where there is no second try: the answer is shown. */
  final?: boolean;
  onCheck?(): void;
  onAgain?(): void;
  /** Said in the live region: nothing chosen yet, or a save under way. */
  say?: string;
  t: Translate;
  lang: string;
  /** Where to read again, shown under the feedback. */
  reread?: { href: string; title: string } | undefined;
  /** Stands between the controls and the feedback: a request for a name, a failure to save. */
  children?: ComponentChildren;
};

const verdicts = { right: 'question.correct', part: 'question.partly', wrong: 'question.wrong' } as const;

/** A question with its controls, the button that checks it and what was learned. */
export function QuestionForm({
  question,
  response,
  onResponse,
  checked,
  final = false,
  onCheck,
  onAgain,
  say,
  t,
  lang,
  reread,
  children,
}: Props) {
  const name = useId();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => replay(form.current), []);
  const result = checked ? grade(question, response) : 'unanswered';
  const verdict =
    result === 'unanswered' ? null : result.earned === result.total ? 'right' : result.earned > 0 ? 'part' : 'wrong';
  return (
    <div class="qform" ref={form}>
      <fieldset>
        <legend>{question.prompt}</legend>
        {question.table && <QuestionTable table={question.table} />}
        <Input
          question={question}
          name={name}
          response={response}
          onResponse={onResponse}
          outcome={checked ? outcome(question, response, final) : undefined}
          t={t}
          lang={lang}
        />
      </fieldset>
      {children}
      <p class="row qact scripted">
        {checked
          ? onAgain && (
              <button class="btn btn-2" type="button" onClick={onAgain}>
                {t('question.again')}
              </button>
            )
          : onCheck && (
              <button class="btn btn-2" type="button" onClick={onCheck}>
                {t('question.check')}
              </button>
            )}
        {question.kind === 'multiple' && !checked && <span class="hint">{t('question.multipleRule')}</span>}
      </p>
      <div role="status" class={checked ? `fb fb-${verdict ?? 'wrong'}` : undefined}>
        {say && <p class="say">{say}</p>}
        {checked && result === 'unanswered' && (
          <p>
            <b>{t('question.unanswered')}</b> {question.explanation}
          </p>
        )}
        {verdict && result !== 'unanswered' && (
          <p>
            <b>{t(verdicts[verdict])}</b>
            {t('question.comma')}
            {t('question.pointsOf', { n: result.earned, total: t('question.points', { n: points(question) }) })}.{' '}
            {question.explanation}
          </p>
        )}
      </div>
      {checked && verdict !== 'right' && reread && (
        <p class="reread">
          <a href={reread.href}>{t('question.reread', { title: reread.title })}</a>
        </p>
      )}
    </div>
  );
}

/** Tells the controls again what was chosen or typed in them before the script had come. */
function replay(form: HTMLElement | null) {
  for (const field of form?.querySelectorAll('input') ?? []) {
    const touched = field.type === 'text' ? field.value !== field.defaultValue : field.checked !== field.defaultChecked;
    if (touched) field.dispatchEvent(new Event(field.type === 'text' ? 'input' : 'change', { bubbles: true }));
  }
}

function QuestionTable({ table }: { table: NonNullable<Question['table']> }) {
  const numeric = (text: string) => /^[\d.,\s−-]+$/.test(text);
  return (
    <div class="tscroll">
      <table class="tbl">
        <thead>
          <tr>
            {table.head.map((cell, index) => (
              <th
                key={cell}
                scope="col"
                class={index > 0 && table.rows.every((row) => numeric(row[index] ?? '')) ? 'r' : ''}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={cell} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={`${index}-${cell}`} class={numeric(cell) ? 'r num' : ''}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
