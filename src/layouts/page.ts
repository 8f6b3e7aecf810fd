import { masthead } from '../features/learners/page.ts';
import { lesson } from '../features/lesson/page.ts';
import { ledgers, ownPath } from '../features/lesson/page-ledger.ts';
import { offlineStatus } from '../features/offline/page.ts';
import { sittings } from '../features/quiz/page.ts';
import { nameFor } from '../log/database-name.ts';
import { onSummary, readSummary } from '../log/summary/summary-place.ts';
import { islands, register, whenLoaded } from '../ui/islands.ts';

// The one script that every page loads: small, the same everywhere, and it loads the rest when somebody needs it.

// Zod tries whether it may make code of text, which the policy of every page forbids. It looks here before it does.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// The language chooser at the root goes on to the language last read.
try {
  localStorage.setItem(nameFor('lang'), document.documentElement.lang);
} catch {
  // Storage is blocked: the chooser goes by the languages of the browser.
}

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());

register({
  complete: async (place) => (await import('../features/lesson/CompleteForm.tsx')).wakeComplete(place),
  path: async (place) => (await import('../features/lesson/PathForm.tsx')).wakePath(place),
  check: async (place) => (await import('../features/lesson/LessonCheck.tsx')).wakeCheck(place),
  next: async (place) => (await import('../features/journey/wake.tsx')).wakeNextStep(place),
  quiz: async (place) => (await import('../features/quiz/attempt/ModuleQuiz.tsx')).wakeQuiz(place),
});
const wake = islands();

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
whenLoaded(learnersParts);
onSummary(learnersParts);
