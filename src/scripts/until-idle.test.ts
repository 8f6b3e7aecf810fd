import { expect, test } from 'vitest';
import { blockedBy, fetchedIn } from './until-idle.ts';

const page = 'https://course.example/en/';

test('a file counts once, with every byte that came', () => {
  const files = fetchedIn([
    { name: 'requestWillBeSent', id: '1', url: page },
    { name: 'responseReceived', id: '1', fromCache: false },
    { name: 'loadingFinished', id: '1', bytes: 1000 },
  ]);
  expect(files).toEqual([{ url: page, bytes: 1000 }]);
});

test('what the browser had already costs nothing', () => {
  const files = fetchedIn([
    { name: 'requestWillBeSent', id: '1', url: `${page}a.js` },
    { name: 'requestServedFromCache', id: '1' },
    { name: 'responseReceived', id: '1', fromCache: true },
    { name: 'loadingFinished', id: '1', bytes: 0 },
    { name: 'requestWillBeSent', id: '2', url: `${page}b.css` },
    { name: 'responseReceived', id: '2', fromCache: true },
    { name: 'requestWillBeSent', id: '3', url: 'data:image/svg+xml,' },
    { name: 'loadingFinished', id: '3', bytes: 90 },
  ]);
  expect(files).toEqual([]);
});

test('an address that leads on is a request of its own, and one that failed is a request too', () => {
  const files = fetchedIn([
    { name: 'requestWillBeSent', id: '1', url: 'https://course.example/en' },
    { name: 'requestWillBeSent', id: '1', url: page },
    { name: 'loadingFinished', id: '1', bytes: 10 },
    { name: 'requestWillBeSent', id: '2', url: `${page}gone.js` },
    { name: 'loadingFailed', id: '2' },
  ]);
  expect(files.map(({ bytes }) => bytes)).toEqual([0, 10, 0]);
});

test('a page keeps somebody waiting only by what a task takes beyond 50 ms', () => {
  expect(blockedBy([])).toBe(0);
  expect(blockedBy([50, 51, 84])).toBe(35);
});
