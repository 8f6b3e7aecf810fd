/** The words of the cells at the head of a table written as HTML: what a table without a title is called by. */
export const headCells = (html: string): string[] =>
  [...html.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].flatMap(([, cell = '']) => {
    const words = cell
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return words ? [words.replaceAll('&amp;', '&')] : [];
  });
