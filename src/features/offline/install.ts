/** What Chromium hands out where the site can be installed. */
export type InstallPrompt = Event & { prompt(): Promise<unknown>; userChoice: Promise<{ outcome: string }> };

let held: InstallPrompt | null = null;
let tell: (prompt: InstallPrompt | null) => void = () => {};

function hold(prompt: InstallPrompt | null): void {
  held = prompt;
  tell(prompt);
}

/** Keeps the offer of the browser until somebody asks for it. It comes once, and early, so this runs with the page. */
export function holdPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hold(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => hold(null));
}

/** Tells now and on every change whether the site can be installed. Gives the function that stops it. */
export function watchPrompt(listener: (prompt: InstallPrompt | null) => void): () => void {
  tell = listener;
  listener(held);
  return () => {
    tell = () => {};
  };
}

type Navigator = { userAgent: string; platform: string; maxTouchPoints: number; standalone?: boolean };

/**
 * Where Apple's rules of storage hold: in a tab of an iPhone or iPad, or in the app on its home screen. An iPad calls
 * itself a Mac, and no Mac has a touch screen.
 */
export function appleDevice({ userAgent, platform, maxTouchPoints, standalone }: Navigator): 'none' | 'tab' | 'app' {
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (platform === 'MacIntel' && maxTouchPoints > 1);
  if (!isApple) return 'none';
  return standalone ? 'app' : 'tab';
}
