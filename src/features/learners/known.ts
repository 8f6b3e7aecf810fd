import { nameFor } from '../../log/database-name.ts';

const place = nameFor('known');

/** Whether it is known who is at this browser since it was opened. */
export function isKnown(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    // Without storage for the session the question would come on every page.
    return true;
  }
}

/** Notes that it is known now, until the browser is closed. */
export function noteKnown(): void {
  try {
    sessionStorage.setItem(place, '1');
  } catch {
    // Then nothing is asked either.
  }
}
