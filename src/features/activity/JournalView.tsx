import { useEffect } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { formatDate, type Translate, translator, type Words } from '../../site/words.ts';
import { useProgress, useStatus } from '../learners/State.tsx';
import { type Journal, journal, type Prompts } from './journal.ts';
import { WrittenPart } from './WrittenPart.tsx';

type Props = { prompts: Prompts[]; courseHref: string; words: Words; lang: string };

/** Everything the person wrote, with its questions, by module: to read again and to print. */
export function JournalView({ prompts, courseHref, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  const status = useStatus();
  useEffect(() => void start(), []);
  const { modules, others } = journal(state, prompts);
  const date = (at: number) => t('journal.on', { date: formatDate(at, lang) });
  return (
    <>
      <header>
        <h1>{state.name ? t('journal.titleName', { name: state.name }) : t('journal.title')}</h1>
        <p class="stand no-print">
          {status === 'failed'
            ? t('journal.unread')
            : modules.length + others.length > 0
              ? t('journal.intro')
              : t('journal.empty')}
        </p>
        {modules.length + others.length === 0 && status === 'ready' && (
          <p class="row">
            <a class="btn" href={courseHref}>
              {t('journal.toCourse')}
            </a>
          </p>
        )}
      </header>
      {modules.map((module) => (
        <Module key={module.id} module={module} date={date} t={t} />
      ))}
      {others.length > 0 && (
        <section class="gz" aria-labelledby="others">
          <h2 id="others">{t('journal.others')}</h2>
          <p class="sub">{t('journal.othersWhy')}</p>
          {others.map((text, index) => (
            <p key={`${index} ${text}`} class="jr-t">
              {text}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

type ModuleProps = { module: Journal['modules'][number]; date(at: number): string; t: Translate };

function Module({ module: { id, title, activity, reflections }, date, t }: ModuleProps) {
  return (
    <section class="gz" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {activity && (
        <>
          <h3>
            <a href={activity.href}>{activity.title}</a>
          </h3>
          <p class="hint">{date(activity.at)}</p>
          {activity.parts.map((part, index) => (
            <WrittenPart key={index} part={part} activity={activity.title} t={t} />
          ))}
        </>
      )}
      {reflections.length > 0 && <h3>{t('journal.reflection')}</h3>}
      {reflections.map(({ prompt, href, texts }) => (
        <div key={href + prompt} class="jr-p">
          <h4>
            <a href={href}>{prompt}</a>
          </h4>
          {texts.map(({ text, at }) => (
            <div key={at}>
              <p class="jr-t">{text}</p>
              <p class="hint">{date(at)}</p>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
