import { Component, type ComponentChildren, type FunctionComponent, hydrate, render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in a control now. */
const read = (field: Field): string | boolean =>
  field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value;

/** What stood there before anybody touched it. */
function initial(field: Field): string | boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return chosen?.value ?? '';
  }
  return typeof read(field) === 'boolean' ? (field as HTMLInputElement).defaultChecked : field.defaultValue;
}

/** Gives a control what was chosen or typed in it before the script had come, as if it happened now. */
function replay(field: Field, value: string | boolean): void {
  if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
  // A chosen file stays where it is; no script may put one there.
  else if (field.type !== 'file') field.value = value;
  const isChosen = typeof value === 'boolean' || field instanceof HTMLSelectElement || field.type === 'file';
  const name = isChosen ? 'change' : 'input';
  field.dispatchEvent(new Event(name, { bubbles: true }));
}

/**
 * The outermost part of an island: the ids made inside it begin with its own, on the page and in the script alike, so
 * that labels fit their controls and two islands never share one.
 */
export class Isle extends Component<{ id: string; children?: ComponentChildren }> {
  /** Counts on when the island is drawn anew: what appears later has an id of its own. */
  private made: [string, number] | undefined;
  override render({ id, children }: { id: string; children?: ComponentChildren }) {
    // Where Preact's useId looks for what comes before the number; its framework integrations set the same.
    const vnode = (this as unknown as { __v: { __m?: [string, number] } }).__v;
    vnode.__m = this.made ??= [`-${id}-`, 0];
    return children;
  }
}

type RootProps<Own extends object> = { id: string; of: FunctionComponent<Own>; props: Own };

/** A component as an island, on the page and in the script alike. */
export const Root = <Own extends object>({ id, of: Of, props }: RootProps<Own>) => (
  <Isle id={id}>
    <Of {...props} />
  </Isle>
);

/** Brings a component to life where `Island.astro` put it, with the properties it was made with. */
export const alive = <Own extends object>(place: HTMLElement, of: FunctionComponent<Own>): Promise<void> =>
  hydrated(
    place,
    <Root id={place.dataset.island ?? ''} of={of} props={JSON.parse(place.dataset.props ?? '{}') as Own} />,
  );

function Ready({ onReady }: { onReady(): void }) {
  useEffect(onReady, []);
  return null;
}

/**
 * Lets a component take over the HTML it made when the page was built; resolves when it answers. `drawn` is told at once
 * how it is drawn with other properties.
 */
export async function hydrated(
  place: Element,
  content: VNode,
  drawn: (again: (content: VNode) => void) => void = () => {},
): Promise<void> {
  const fields = [...place.querySelectorAll<Field>('input, textarea, select')];
  const touched = fields
    .map((field) => ({ field, value: read(field) }))
    // The other one of two choices is no longer chosen by itself.
    .filter(({ field, value }) => value !== initial(field) && !(field.type === 'radio' && value === false));
  let ready = () => {};
  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const whole = (shown: VNode) => (
    <>
      {shown}
      <Ready onReady={() => ready()} />
    </>
  );
  hydrate(whole(content), place);
  drawn((next) => render(whole(next), place));
  await isReady;
  for (const { field, value } of touched) {
    if (field.isConnected) replay(field, value);
    // What that changed is on the page in the next round, and the next one may build on it.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
}
