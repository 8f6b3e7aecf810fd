import { verifyLink } from '../features/certificate/carrier/link.ts';
import { qrOf, qrPicture } from '../features/certificate/carrier/qr.ts';
import { nameFit } from '../features/certificate/fit.ts';
import { issue } from '../features/certificate/issue/issue.ts';
import { newKey } from '../features/certificate/issue/key/keys.ts';
import { outline } from '../features/course/outline.ts';
import { uuid } from '../log/order.ts';

const names = ['Amina Diallo', 'محمد بن عبد الله', '李娜', 'जय श्रीवास्तव', 'Щербакова Анастасия'];
const site = 'https://spp-academy.example.org/';
const course = outline(
  { id: 'spp', version: '2026.11', passMark: 70, modules: [], paths: [] },
  { title: 'Sustainable Public Procurement', modules: {}, paths: {} },
  {},
);
const workshop = { title: 'Buying well with public money', minutes: 390, date: '2026-11-26' };
const key = newKey(
  { name: 'Test', organisation: 'School of Tests', country: 'KE', validFrom: '2020-01-01', validUntil: '2099-12-31' },
  new Uint8Array(32).fill(7),
);

/** Milliseconds to sign so many certificates of a workshop and to draw their codes. */
export function timeCertificates(count: number): number {
  const started = performance.now();
  for (let index = 0; index < count; index += 1) {
    const name = `${names[index % names.length]} ${index}`;
    const id = uuid(Uint8Array.from({ length: 16 }, (_, at) => (index >> (at % 3)) & 255));
    const person = { id, name, state: null };
    const { digits } = issue(course, { workshop }, person, key, { lang: 'en', id, index, at: Date.now(), site });
    qrPicture(qrOf(verifyLink(site, digits)));
    nameFit(name);
  }
  return performance.now() - started;
}
