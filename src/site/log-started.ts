// Whether a part of this page has begun to follow the log of the device. Stands apart, so that what only waits for it
// brings neither the store nor the database.

let begin = (): void => {};

/** Resolves when the first part of the page needs the log. */
export const started = new Promise<void>((resolve) => {
  begin = resolve;
});

export const noteStarted = (): void => begin();
