import type { EventPart, EventParts, EventsOf, Zod } from '../../log/event-parts.ts';

export const backupShapes = (z: Zod, { common }: EventParts) =>
  [z.strictObject({ ...common, type: z.literal('backup-made') })] as const;

export type BackupState = {
  lastBackupAt?: number;
  /** Events since the last back-up, or since the first if there was none. */
  sinceBackup: number;
};

export const backupPart: EventPart<BackupState, EventsOf<typeof backupShapes>> = {
  nothing: () => ({ sinceBackup: 0 }),
  reduce: {
    'backup-made': (state, { at }) => {
      state.lastBackupAt = at;
      state.sinceBackup = 0;
    },
  },
  kinds: { 'backup-made': 'settings' },
};
