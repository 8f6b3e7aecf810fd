import type { ComponentChildren } from 'preact';

type Props = {
  /** What the table shows; no two on a page are called the same. */
  label: string;
  class?: string;
  children: ComponentChildren;
};

/** A table that may be wider than a phone: a region with a name that takes the focus, so that the keyboard scrolls it. */
export const TableScroll = ({ label, class: own = '', children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus
  <section class={`tscroll ${own}`} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
