import type { FunctionComponent } from 'preact';
import { masthead } from '../features/learners/page.ts';
import { lesson } from '../features/lesson/page.ts';
import { ledgers, ownPath } from '../features/lesson/page-ledger.ts';
import { offlineStatus } from '../features/offline/page.ts';
import { sittings } from '../features/quiz/page.ts';
import { onSummary, readSummary } from '../log/summary-place.ts';
import { islands, type Wake } from '../ui/islands.ts';

// The one script that every page loads: small, the same everywhere, and it loads the rest when somebody needs it.

// The language chooser at the root goes on to the language last read.
try {
  localStorage.setItem('spp-lang', document.documentElement.lang);
} catch {
  // Storage is blocked: the chooser goes by the languages of the browser.
}

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());

/** A component that takes over what `Island.astro` made of it. */
const part =
  <Props extends object>(load: () => Promise<FunctionComponent<Props>>): Wake =>
  async (place) => {
    const [{ alive }, of] = await Promise.all([import('../ui/hydrate.tsx'), load()]);
    await alive(place, of);
  };

const wake = islands({
  complete: async (place) => (await import('../features/lesson/CompleteForm.tsx')).wakeComplete(place),
  path: async (place) => (await import('../features/lesson/PathForm.tsx')).wakePath(place),
  check: async (place) => (await import('../features/lesson/LessonCheck.tsx')).wakeCheck(place),
  resume: part(async () => (await import('../features/home/Resume.tsx')).Resume),
  reminder: part(async () => (await import('../features/backup/BackupReminder.tsx')).BackupReminder),
  packs: part(async () => (await import('../features/offline/Packs.tsx')).Packs),
  dashboard: async (place) => (await import('../features/dashboard/wake.tsx')).wakeDashboard(place),
  backup: part(async () => (await import('../features/backup/Backup.tsx')).Backup),
  device: part(async () => (await import('../features/dashboard/Device.tsx')).DeviceFacts),
  learners: part(async () => (await import('../features/dashboard/learners/Learners.tsx')).Learners),
  strength: part(async () => (await import('../features/review/Strength.tsx')).StrengthTable),
  due: part(async () => (await import('../features/review/Due.tsx')).DueWeek),
  written: part(async () => (await import('../features/activity/Written.tsx')).WrittenList),
  'path-tests': part(async () => (await import('../features/quiz/path-test/PathTests.tsx')).PathTests),
  quiz: async (place) => (await import('../features/quiz/attempt/ModuleQuiz.tsx')).wakeQuiz(place),
  'path-test': async (place) => (await import('../features/quiz/path-test/PathTest.tsx')).wakePathTest(place),
});

masthead();
offlineStatus();
lesson(wake);
sittings(wake);
ledgers();
ownPath();

/** What only a learner sees otherwise than it stands comes alive once it is known that somebody is learning. */
function learnersParts(): void {
  if (!readSummary()) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-unasked="learner"]')) void wake(place);
}
learnersParts();
onSummary(learnersParts);
