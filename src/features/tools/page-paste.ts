import { isTable } from './frame/paste/pasted.ts';

/**
 * Holds a table that is pasted into a figure before the tool answers: the browser would join its cells into one. Gives
 * the function that hands it to its field once the tool does. A paste for which the script never comes is left out.
 */
export function holdPaste(): () => void {
  let handOver = () => {};
  document.addEventListener(
    'paste',
    (event) => {
      const field = event.target as Element;
      const text = event.clipboardData?.getData('text') ?? '';
      // A text without a place in a table goes where it was pasted, with spaces in it.
      const isHeld = event.isTrusted && field.matches('[data-island]:not([data-alive]) :is(.num, [data-cell])');
      if (!isHeld || !isTable(text)) return;
      event.preventDefault();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      handOver = () =>
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    true,
  );
  return () => handOver();
}
