import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet finds it in the file. */
export type ReadCell = { formula?: string; value: string | number };

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');

/** The cells of each sheet of a workbook by their addresses, in the order of the sheets. */
export function cellsOf(workbook: Uint8Array): Record<string, ReadCell>[] {
  const files = Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  const texts = [...(Object.fromEntries(files)['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return files
    .filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map(([, xml]) =>
      Object.fromEntries(
        [...xml.matchAll(/<c r="(\w+)"([^>]*)>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g)].map(
          ([, address = '', attributes = '', formula, value = '']) => {
            const type = /\bt="(\w+)"/.exec(attributes)?.[1];
            const read =
              type === 's' ? plain(texts[Number(value)]?.[1] ?? '') : type === 'str' ? plain(value) : Number(value);
            return [address, { ...(formula !== undefined && { formula: plain(formula) }), value: read }];
          },
        ),
      ),
    );
}

/** What stands behind this label, in its row. */
export function rowOf(cells: Record<string, ReadCell> | undefined, label: string): ReadCell[] {
  const all = Object.entries(cells ?? {});
  const row = all.find(([address, { value }]) => /^A\d/.test(address) && value === label)?.[0].slice(1);
  return all.flatMap(([address, cell]) => (address.replace(/^[B-Z]+/, '') === row ? [cell] : []));
}
