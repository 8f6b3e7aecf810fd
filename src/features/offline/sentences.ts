import { listFormat } from '../../site/formats.ts';
import { formatBytes, formatDate, type Translate } from '../../site/words.ts';
import type { PathChoice } from '../course/schema.ts';
import type { PackState } from './pack/pack.ts';
import type { Receipt } from './pack/pack-cache.ts';

/** Where a language stands, in one or two sentences. Empty while it is not known, or where the button says it all. */
export function say(state: PackState, paths: PathChoice[], t: Translate, lang: string): string {
  const size = (bytes: number) => formatBytes(bytes, lang);
  const saved = (kept: Receipt) => ({ size: size(kept.bytes), date: formatDate(kept.at, lang) });
  switch (state.is) {
    case 'unknown':
      return '';
    case 'absent':
      return state.offer ? '' : t('offline.absent');
    case 'saving': {
      if (state.of.files === 0) return t(state.checking ? 'packs.starting' : 'offline.starting');
      return t(state.checking ? 'packs.checking' : 'offline.saving', {
        done: state.saved.files,
        all: state.of.files,
        part: size(state.saved.bytes),
        size: size(state.of.bytes),
      });
    }
    case 'interrupted': {
      const left = { done: state.saved.files, all: state.of.files, size: size(state.left) };
      return withKept(t(state.damaged ? 'packs.damaged' : 'offline.interrupted', left));
    }
    case 'saved': {
      const { parts } = state.kept;
      if (!parts) return t('offline.saved', saved(state.kept));
      const titles = paths.filter(({ id }) => parts.includes(id)).map(({ title }) => title);
      return t('packs.savedPaths', { ...saved(state.kept), paths: listFormat(lang).format(titles) });
    }
    case 'outdated':
      return state.changes
        ? t('offline.outdated', { ...saved(state.kept), cost: size(state.changes.bytes) })
        : t('packs.outdated', { ...saved(state.kept), max: size(state.offer.bytes) });
    case 'failed':
      return withKept(t(`offline.failed-${state.why}`));
  }

  function withKept(text: string): string {
    return 'kept' in state && state.kept ? `${text} ${t('offline.olderKept')}` : text;
  }
}

/** What there is to add to where a language stands: when its files were checked, or what a new version changes. */
export function sayMore(state: PackState, t: Translate, lang: string): string {
  if (state.is === 'saved' && state.kept.checked)
    return t('packs.checked', { n: state.kept.files, date: formatDate(state.kept.checked, lang) });
  if (state.is !== 'outdated' || !state.changes) return '';
  const { pages, lessons } = state.changes;
  if (pages === 0) return t('packs.changedNone');
  const named = { pages: t('packs.pages', { n: pages }), lessons: t('packs.lessons', { n: lessons }) };
  return t(lessons === 0 ? 'packs.changedPages' : 'packs.changed', named);
}

/** What a screen reader is told on the way: every quarter, not every file. */
export function announce({ saved, of, checking }: PackState & { is: 'saving' }, label: string, t: Translate): string {
  const share = of.bytes > 0 ? saved.bytes / of.bytes : 0;
  return t(checking ? 'packs.announce' : 'offline.announce', { language: label, n: Math.floor(share * 4) * 25 });
}
