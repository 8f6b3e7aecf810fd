import { isSecure } from './platform.ts';

/** A folder of the device that the person chose. The types do not know what it says of its permission yet. */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Chooser = { showDirectoryPicker?(asked: { id: string; mode: 'readwrite' }): Promise<Folder> };

/** Whether a page may be given a folder to write to: not in every browser, and nowhere on plain HTTP. */
export const canChooseFolder = (): boolean => isSecure() && 'showDirectoryPicker' in globalThis;

/** The folder that the person chooses; undefined if they choose none. */
export const chooseFolder = (): Promise<Folder | undefined> | undefined =>
  (globalThis as Chooser)
    .showDirectoryPicker?.({ id: 'spp-copies', mode: 'readwrite' })
    .catch((error: DOMException) => {
      if (error.name === 'AbortError') return undefined;
      throw error;
    });

/** Whether a folder may be written to now; `mayAsk` where the browser may ask the person. */
export async function mayWrite(folder: Folder, mayAsk: boolean): Promise<boolean> {
  const asked = { mode: 'readwrite' } as const;
  const now = (await folder.queryPermission?.(asked)) ?? 'granted';
  return now === 'granted' || (now === 'prompt' && mayAsk && (await folder.requestPermission?.(asked)) === 'granted');
}
