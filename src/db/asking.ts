import { db } from './db.ts';

type AskingRow = { key: 'ask-who'; value: true };
const device = db.table<AskingRow, AskingRow['key']>('device');

/** Whether this device asks who is learning each time the browser is opened. */
export const asksAtStart = async (): Promise<boolean> => (await device.get('ask-who')) !== undefined;

export async function askAtStart(yes: boolean): Promise<void> {
  if (yes) await device.put({ key: 'ask-who', value: true });
  else await device.delete('ask-who');
}
