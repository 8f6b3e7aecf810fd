import * as z from 'zod';
import { longestText, mostOwn } from './edits.ts';

const lineId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().max(longestText);

/** What a saved case or a file says about the changes to a sheet. */
export const editsSchema = z.strictObject({
  order: z.array(lineId).max(300),
  removed: z.array(lineId).max(300),
  texts: z.record(lineId, words),
  own: z.array(z.strictObject({ id: lineId.regex(/^own-\d+$/), group: lineId, text: words })).max(mostOwn),
});
