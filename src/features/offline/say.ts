import { formatBytes, formatDate, type Translate } from '../../i18n/t.ts';
import type { PackState, Saved } from './packs.ts';

/** Where a language stands, in one or two sentences. Empty while it is not known, or where the button says it all. */
export function say(state: PackState, t: Translate, lang: string): string {
  const size = (bytes: number) => formatBytes(bytes, lang);
  switch (state.is) {
    case 'unknown':
      return '';
    case 'absent':
      return state.offer ? '' : t('offline.absent');
    case 'saving':
      return state.of.files === 0
        ? t('offline.starting')
        : t('offline.saving', {
            done: state.saved.files,
            all: state.of.files,
            part: size(state.saved.bytes),
            size: size(state.of.bytes),
          });
    case 'interrupted':
      return withKept(t('offline.interrupted', { done: state.saved.files, all: state.of.files }));
    case 'saved':
      return t('offline.saved', { size: size(state.kept.bytes), date: formatDate(state.kept.at, lang) });
    case 'outdated':
      return t('offline.outdated', {
        size: size(state.kept.bytes),
        date: formatDate(state.kept.at, lang),
        cost: size(state.cost),
      });
    case 'failed':
      return withKept(t(`offline.failed-${state.why}`));
  }

  function withKept(text: string): string {
    return 'kept' in state && state.kept ? `${text} ${t('offline.olderKept')}` : text;
  }
}

/** What a screen reader is told on the way: every quarter, not every file. */
export function announce({ saved, of }: { saved: Saved; of: Saved }, label: string, t: Translate): string {
  const share = of.bytes > 0 ? saved.bytes / of.bytes : 0;
  return t('offline.announce', { language: label, n: Math.floor(share * 4) * 25 });
}
