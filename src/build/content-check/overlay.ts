import type { ErrorPayload } from 'vite';

/** Problems of the content as the overlay of the development server shows them: the first in full, then the rest. */
export function overlayOf(problems: readonly string[]): ErrorPayload {
  const [first = ''] = problems;
  const [, file, line] = /^(.*?):(\d+) {2}/.exec(first) ?? [];
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: `Something to put right in the content${more}`,
      message: problems.slice(0, 20).join('\n\n'),
      stack: problems.join('\n'),
      ...(file && line ? { id: file, loc: { file, line: Number(line), column: 0 } } : {}),
    },
  };
}
