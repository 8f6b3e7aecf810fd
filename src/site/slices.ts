/** Gives the browser its turn. Unlike a timer, it does not slow down in a tab that nobody looks at. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Milliseconds of work at a time; a frame of a screen takes 16. */
const slice = 10;

/** Does what is long in slices, so that the page goes on answering; calls back with the share done, 0 to 1. */
export async function inSlices<T>(steps: Generator<number, T>, onShare: (share: number) => void): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began > slice) {
      onShare(step.value);
      await turn();
      began = performance.now();
    }
  }
}
