/** A bar of progress, 0 to 1, named by `label`. */
export function Bar({ share, label, class: name = '' }: { share: number; label: string; class?: string }) {
  const percent = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <svg class={`bar ${name}`} viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="bar-w" width={percent} height="4" />
    </svg>
  );
}
