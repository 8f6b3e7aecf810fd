// What this browser can do, and what it says of itself: asked here and nowhere else. On plain HTTP, in a private window or
// in an old browser much of it is missing; nothing here throws for that but the verbs that do what was found to be there.

/** Where there is none (plain HTTP), the browser gives no camera, no service worker and no promise to keep anything. */
export const isSecure = (): boolean => globalThis.isSecureContext === true;

export const isOnline = (): boolean => navigator.onLine;

/** Some bytes that nobody can guess; they are to be had on plain HTTP too. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** A whole number of 32 bits by chance. */
export const randomWord = (): number => new DataView(randomBytes(4).buffer).getUint32(0);

/** True if the person asked the browser, or the system, to spare the line. */
export const sparesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

/** What is kept for this origin and how much may be, in bytes, as far as the browser says. */
export const storageUse = async (): Promise<StorageEstimate> =>
  (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};

/** Whether the browser has promised to keep it; undefined where it promises nothing. */
export const isStorageKept = async (): Promise<boolean | undefined> =>
  navigator.storage?.persisted?.().catch(() => undefined);

/** Asks the browser to promise that; true if it does. */
export const keepStorage = (): Promise<boolean> => navigator.storage.persist();

/** Whether there is a way to hand these files to another program of the device; without files, whether there may be. */
export const canShare = (files?: File[]): boolean =>
  typeof navigator !== 'undefined' && (files ? (navigator.canShare?.({ files }) ?? false) : 'canShare' in navigator);

export const share = (data: ShareData): Promise<void> => navigator.share(data);

/** The way of old browsers to copy, the only one on a page that came without encryption; the types call it outdated. */
const oldDocument = () => document as { execCommand(command: string): boolean };

/** Puts a text where it can be pasted from; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const isDone = oldDocument().execCommand('copy');
    box.remove();
    return isDone;
  }
}

export const hasCamera = (): boolean => isSecure() && Boolean(navigator.mediaDevices?.getUserMedia);

/** The camera that looks away from the person, if there are two. @throws if it is refused, absent or in use */
export const cameraStream = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });

/** TypeScript does not know the reader of bar codes yet. */
type Detector = { detect(picture: ImageBitmapSource): Promise<{ rawValue: string }[]> };
type Detectors = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

/** The browser's own reader of QR codes; undefined where it has none. */
export async function codeDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}

/** What an iPhone or iPad is told by: it says in no other way that it can install the course. */
export const deviceFacts = (): Navigator & { standalone?: boolean } => navigator;

/** Service workers, and the caches they serve from; undefined where the browser has none or hides them. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator && 'caches' in globalThis ? navigator.serviceWorker : undefined;

/** Browsers that know it let no address become script that has not passed a policy; the types do not know it yet. */
type Policy = { createScriptURL(url: string): string };
type Policies = { createPolicy(name: string, policy: Policy): Policy };
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = globalThis.document && trustedTypes?.createPolicy('spp', { createScriptURL: (url) => url });

/** Has the service worker of the course below this path look after it; undefined where the browser has none. */
export function registerWorker(base: string): Promise<ServiceWorkerRegistration> | undefined {
  const url = `${base}sw.js`;
  return serviceWorkers()?.register(policy?.createScriptURL(url) ?? url, { scope: base });
}

/** Does something while no other tab does anything under the same name. */
export const withLock = (name: string, options: LockOptions, work: (lock: Lock | null) => Promise<void>) =>
  navigator.locks.request(name, options, work);

/** SHA-256 in hex. Only where the context is secure. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
