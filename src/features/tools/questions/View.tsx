import type { ViewProps } from '../frame/tool.ts';
import { Basis } from '../sheet/Basis.tsx';
import { Choose } from '../sheet/Choose.tsx';
import type { Line } from '../sheet/edits.ts';
import { TextSheet } from '../sheet/TextSheet.tsx';
import { Tick } from '../sheet/Tick.tsx';
import type { QuestionCollection } from './collection.ts';
import { mostQuestions } from './limits.ts';
import { questionGroup, questionLines, questionParts } from './lines.ts';
import { selectQuestions } from './model.ts';
import { Result } from './Result.tsx';
import type { Hearing, QuestionsCase } from './schema.ts';

/** What is asked about on one side, the questions on the other. */
export function View({ value, change, content: collection, t, lang }: ViewProps<QuestionsCase, QuestionCollection>) {
  const { hearing, edits } = value;
  const { content, behind } = collection;
  const { questions } = selectQuestions(content, hearing);
  const set = (part: Partial<Hearing>) => change({ hearing: { ...hearing, ...part }, edits });
  const question = (line: Line) => questions.find(({ id }) => id === line.id);
  const titles = (list: readonly { id: string; title: string }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const topic = (line: Line) => {
    const found = question(line);
    return found ? [...titles(content.phases, [found.phase]), titles(content.themes, found.themes).join(', ')] : [];
  };
  const counts = Array.from({ length: mostQuestions }, (_, index) => ({ id: `${index + 1}`, title: `${index + 1}` }));
  return (
    <>
      <Result value={value} content={collection} t={t} lang={lang} />
      <div class="wrap sh-grid">
        <section class="sh-set" aria-labelledby="sh-set">
          <h2 id="sh-set">{t('oversight.about')}</h2>
          <Choose
            label={t('oversight.occasion')}
            options={content.occasions.map(({ id, title }) => ({ id, title }))}
            value={hearing.occasion}
            onChange={(occasion) => set({ occasion: occasion as Hearing['occasion'] })}
          />
          <Choose
            label={t('oversight.sector')}
            options={[{ id: '', title: t('oversight.anySector') }, ...content.sectors]}
            value={hearing.sector}
            onChange={(sector) => set({ sector })}
          />
          <Tick
            legend={t('oversight.phases')}
            hint={t('oversight.all')}
            options={content.phases}
            value={hearing.phases}
            onChange={(phases) => set({ phases })}
          />
          <Tick
            legend={t('oversight.themes')}
            hint={t('oversight.all')}
            options={content.themes}
            value={hearing.themes}
            onChange={(themes) => set({ themes })}
          />
          <Choose
            label={t('oversight.most')}
            options={counts}
            value={`${hearing.count}`}
            onChange={(count) => set({ count: Number(count) })}
          />
        </section>
        <section class="qs" aria-labelledby="sh-sheet">
          <h2 id="sh-sheet">{t('oversight.list')}</h2>
          <p class="hint no-print">{t('sheet.how')}</p>
          <TextSheet
            proposed={questionLines(questions)}
            groups={[{ id: questionGroup, title: t('oversight.list') }]}
            edits={edits}
            change={(next) => change({ hearing, edits: next })}
            name={(line) => topic(line).join(', ')}
            head={(line) => <p class="sh-tags">{topic(line).join(' · ')}</p>}
            detail={(line) => {
              const found = question(line);
              return (
                found && (
                  <>
                    <dl class="q-d">
                      {questionParts.map((part) => (
                        <div key={part} class={`q-${part}`}>
                          <dt>{t(`oversight.${part}`)}</dt>
                          <dd>{found[part]}</dd>
                        </div>
                      ))}
                    </dl>
                    <Basis label={t('sheet.sources')} sources={behind[found.id] ?? []} />
                  </>
                )
              );
            }}
            t={t}
          />
          <p class="sh-law">{t('oversight.limits')}</p>
          <p class="sh-law">{t('sheet.law')}</p>
        </section>
      </div>
    </>
  );
}
