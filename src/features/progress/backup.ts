import { z } from 'zod';
import { eventSchema, type ProgressEvent } from './event.ts';
import { inOrder } from './log.ts';

const format = 'spp-academy-progress';
const version = 1;
/** 20 MB of text. */
const largest = 20 * 1024 * 1024;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.int(),
  madeAt: z.iso.datetime(),
  events: z.array(eventSchema),
});

/** Why a file was refused. Each has its sentence in interface.yaml under "backup.refused". */
export type Refusal =
  | { reason: 'too-large' | 'not-json' | 'other-program' | 'newer-version' }
  | { reason: 'broken-record'; record: number; detail: string };

/** The text of a back-up file. `now` is in milliseconds since 1970. */
export const serialise = (events: readonly ProgressEvent[], now: number): string =>
  `${JSON.stringify({ format, version, madeAt: new Date(now).toISOString(), events: [...events].sort(inOrder) }, null, 1)}\n`;

/** Reads a back-up file. It is accepted whole or refused whole. */
export function parse(text: string): { events: ProgressEvent[] } | { refused: Refusal } {
  if (text.length > largest) return { refused: { reason: 'too-large' } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: { reason: 'not-json' } };
  }
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(data);
  if (!head.success) return { refused: { reason: 'other-program' } };
  if (head.data.version > version) return { refused: { reason: 'newer-version' } };
  const file = fileSchema.safeParse(data);
  if (file.success) return { events: file.data.events };
  const [issue] = file.error.issues;
  const record = typeof issue?.path[1] === 'number' ? issue.path[1] + 1 : 0;
  return {
    refused: { reason: 'broken-record', record, detail: `${issue?.path.slice(2).join('.')}: ${issue?.message}` },
  };
}
