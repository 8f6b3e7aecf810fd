import type { SourceName } from './sources.ts';

/** The sources behind a text, in a row. */
export function Basis({ label, sources }: { label: string; sources: readonly SourceName[] }) {
  if (sources.length === 0) return null;
  return (
    <p class="sh-s">
      {label}{' '}
      {sources.map(({ name, url }, index) => (
        <bdi key={name}>
          {index > 0 && '; '}
          {url ? (
            <a href={url} rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </bdi>
      ))}
    </p>
  );
}
