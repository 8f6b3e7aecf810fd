import type { Tool } from '../tool.ts';

/** The case in the JSON of a saved case, or null if it cannot be read: it may come from another release. */
export async function readCase<T>(tool: Tool<T>, json: string): Promise<T | null> {
  try {
    const checked = (await tool.schema()).safeParse(JSON.parse(json));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}
