/**
 * Puts work off until nothing new has come for `pause` milliseconds; the latest work under a key replaces the one
 * before. `flush` does at once all that waits.
 */
export function later(pause: number) {
  const waiting = new Map<string, { work(): void; timer: ReturnType<typeof setTimeout> }>();

  function run(key: string) {
    const entry = waiting.get(key);
    waiting.delete(key);
    clearTimeout(entry?.timer);
    entry?.work();
  }

  return {
    put(key: string, work: () => void) {
      clearTimeout(waiting.get(key)?.timer);
      waiting.set(key, { work, timer: setTimeout(() => run(key), pause) });
    },
    flush() {
      for (const key of [...waiting.keys()]) run(key);
    },
  };
}
