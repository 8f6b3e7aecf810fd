import { longestCase } from '../limits.ts';
import type { Tool } from './tool.ts';

/** Bytes of a file that may be opened as a case; a case is at most 60 000 characters. */
export const largestFile = 300_000;

/** A case as a file holds it. */
export type CaseFile<T> = { name: string; value: T };

/** Why a file was refused: the end of a key `tools.refused.<why>`, and where in the case it is, if known. */
export type Refused = { refused: 'size' | 'noCase' | 'otherTool' | 'newer' | 'content' | 'table'; where?: string };

const mark = 'spp-academy-case';

/** A case as the text of a file that this course opens again. */
export const toFile = <T>(tool: Tool<T>, { name, value }: CaseFile<T>): string =>
  `${JSON.stringify({ kind: mark, version: 1, tool: tool.id, name, data: value }, null, 2)}\n`;

/** Checks what somebody else's file holds, whole. */
async function check<T>(tool: Tool<T>, name: string, data: unknown): Promise<CaseFile<T> | Refused> {
  const checked = (await tool.schema()).safeParse(data);
  if (!checked.success) return { refused: 'content', where: checked.error.issues[0]?.path.join(' › ') ?? '' };
  if (JSON.stringify(checked.data).length > longestCase) return { refused: 'size' };
  return { name, value: checked.data };
}

/** Reads a file that `toFile` made, here or elsewhere. Refused whole if anything in it is not as it should be. */
export async function fromFile<T>(tool: Tool<T>, text: string): Promise<CaseFile<T> | Refused> {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { refused: 'noCase' };
  }
  const file = Object(found) as Record<string, unknown>;
  if (file.kind !== mark) return { refused: 'noCase' };
  if (file.version !== 1) return { refused: 'newer' };
  if (file.tool !== tool.id) return { refused: 'otherTool' };
  return check(tool, typeof file.name === 'string' ? file.name.trim().slice(0, 120) : '', file.data);
}

/** Reads the cells of a spreadsheet that the tool's `rows` made. */
export async function fromTable<T>(tool: Tool<T>, name: string, read: () => unknown): Promise<CaseFile<T> | Refused> {
  const data = read();
  return data === null ? { refused: 'table' } : check(tool, name, data);
}
