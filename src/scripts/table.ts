const widthsOf = (cells: string[][], least: number): number[] =>
  (cells[0] ?? []).map((_, column) => Math.max(least, ...cells.map((row) => row[column]?.length ?? 0)));

/** A table for a terminal: the first column to the left, figures to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = widthsOf(cells, 0);
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const [first, ...rest] = cells.map(line);
  return [first, widths.map((width) => '─'.repeat(width)).join('  '), ...rest].join('\n');
}

/** A table in Markdown, spaced as the formatter spaces it, so that a file it is written into still passes the check. */
export function markdownTable(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = widthsOf(cells, 3);
  const line = (row: string[]) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first, ...rest] = cells.map(line);
  return [first, line(widths.map((width) => '-'.repeat(width))), ...rest].join('\n');
}
