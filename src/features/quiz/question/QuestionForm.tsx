import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import type { Given } from '../events.ts';
import type { Reason, View } from '../kind.ts';
import type { Response } from '../response.ts';
import type { Question } from '../schema.ts';
import { Hint } from './Hint.tsx';
import { gradeAs, outcomeAs, reasonsSaid } from './outcome.ts';

export type AnyView = View<Question, Response>;

type Props = {
  question: Question;
  /** Grading and controls of the question's kind; comes from outside so that a lesson loads only the kinds it uses. */
  view: AnyView;
  response: Given | null | undefined;
  onResponse(response: Given | null): void;
  checked: boolean;
  /** True where there is no second try: the answer is shown. */
  final?: boolean;
  onCheck?: (() => void) | undefined;
  onAgain?(): void;
  /** What the person said of their answer. Changes the words of the feedback, never the points. */
  unsure?: boolean;
  /** Given where the person can say so. */
  onUnsure?(unsure: boolean): void;
  /** Said in the live region: nothing chosen yet, or a save under way. */
  say?: string;
  t: Translate;
  lang: string;
  /** Where to read again, shown under the feedback. */
  reread?: { href: string; title: string } | undefined;
  /** Stands after the buttons: a failure to save, a request for a name. */
  children?: ComponentChildren;
};

const verdicts = { right: 'question.correct', part: 'question.partly', wrong: 'question.wrong' } as const;

/** A question with its controls, the button that checks it and what was learned. */
export function QuestionForm({
  question,
  view: { kind, Input },
  response,
  onResponse,
  checked,
  final = false,
  onCheck,
  onAgain,
  unsure = false,
  onUnsure,
  say,
  t,
  lang,
  reread,
  children,
}: Props) {
  const name = useId();
  const form = useRef<HTMLDivElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  useEffect(() => replay(form.current), []);
  const pressed = useRef(false);
  // Where there is no second try the button that was pressed is gone; the verdict it brought takes the focus.
  useLayoutEffect(() => {
    if (!checked) return;
    if (pressed.current && document.activeElement === document.body) feedback.current?.focus();
    pressed.current = false;
  }, [checked]);
  const outcome = checked ? outcomeAs(kind, question, response, final) : undefined;
  const result = checked ? gradeAs(kind, question, response) : 'unanswered';
  const verdict =
    result === 'unanswered' || result.total === 0
      ? null
      : result.earned === result.total
        ? 'right'
        : result.earned > 0
          ? 'part'
          : 'wrong';
  return (
    <div class="qform" ref={form}>
      <fieldset {...question.written}>
        <legend>{question.prompt}</legend>
        {question.table && <QuestionTable table={question.table} t={t} />}
        <Input
          question={question}
          name={name}
          response={response}
          onResponse={onResponse}
          outcome={outcome}
          t={t}
          lang={lang}
        />
      </fieldset>
      {question.hint && !checked && <Hint text={question.hint} written={question.written} t={t} />}
      <div
        role="status"
        tabIndex={-1}
        ref={feedback}
        class={checked ? `fb fb-${verdict ?? (kind.total(question) === 0 ? 'right' : 'wrong')}` : undefined}
      >
        {say && <p class="say">{say}</p>}
        {checked && result === 'unanswered' && (
          <p>
            <b>{t('question.unanswered')}</b> <span {...question.written}>{question.explanation}</span>
          </p>
        )}
        {checked && result !== 'unanswered' && result.total === 0 && question.explanation && (
          <p {...question.written}>{question.explanation}</p>
        )}
        {verdict && result !== 'unanswered' && (
          <p>
            <b>{t(verdicts[verdict])}</b>
            {t('question.comma')}
            {t('question.pointsOf', { n: result.earned, total: t('question.points', { n: result.total }) })}.{' '}
            {unsure && `${t(verdict === 'right' ? 'question.unsureRight' : 'question.unsureWrong')} `}
            <span {...question.written}>{question.explanation}</span>
          </p>
        )}
        {/* The eye finds the reasons in the rows they are about; they are said with the verdict. */}
        {outcome && <Reasons reasons={reasonsSaid(kind, question, response, outcome)} written={question.written} />}
      </div>
      {checked && verdict !== 'right' && reread && (
        <p class="reread">
          <a href={reread.href}>{t('question.reread', { title: reread.title })}</a>
        </p>
      )}
      <p class="row qact scripted">
        {onUnsure && !checked && kind.total(question) > 0 && (
          <label class="unsure">
            <input type="checkbox" checked={unsure} onChange={(event) => onUnsure(event.currentTarget.checked)} />
            {t('question.unsure')}
          </label>
        )}
        {checked
          ? onAgain && (
              <button class="btn btn-2" type="button" onClick={onAgain}>
                {t(kind.edit ?? 'question.again')}
              </button>
            )
          : onCheck && (
              <button
                class="btn btn-2"
                type="button"
                onClick={() => {
                  pressed.current = true;
                  onCheck();
                }}
              >
                {t('question.check')}
              </button>
            )}
        {kind.rule && !checked && <span class="hint">{t(kind.rule)}</span>}
      </p>
      {children}
    </div>
  );
}

function Reasons({ reasons, written }: Pick<Question, 'written'> & { reasons: Reason[] }) {
  return (
    <>
      {reasons.map(({ id, about, text }) => (
        <p class="vh" key={id} {...written}>
          {about && reasons.length > 1 && `${about}: `}
          {text}
        </p>
      ))}
    </>
  );
}

/** Tells the controls again what was chosen or typed in them before the script had come. */
function replay(form: HTMLElement | null) {
  for (const field of form?.querySelectorAll('input') ?? []) {
    const touched = field.type === 'text' ? field.value !== field.defaultValue : field.checked !== field.defaultChecked;
    if (touched) field.dispatchEvent(new Event(field.type === 'text' ? 'input' : 'change', { bubbles: true }));
  }
}

function QuestionTable({ table, t }: { table: NonNullable<Question['table']>; t: Translate }) {
  const numeric = (text: string) => /^[\d.,\s−-]+$/.test(text);
  return (
    <TableScroll label={table.head.join(t('question.comma'))} class="qtable">
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
    </TableScroll>
  );
}
