import { expect, test } from 'vitest';
import { appleDevice } from './install.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';

test('an iPhone and an iPad that calls itself a Mac are told about the home screen; a Mac is not', () => {
  expect(appleDevice({ userAgent: phone, platform: 'iPhone', maxTouchPoints: 5 })).toBe('tab');
  expect(appleDevice({ userAgent: mac, platform: 'MacIntel', maxTouchPoints: 5 })).toBe('tab');
  expect(appleDevice({ userAgent: mac, platform: 'MacIntel', maxTouchPoints: 0 })).toBe('none');
});

test('the app on the home screen is told apart from Safari', () => {
  expect(appleDevice({ userAgent: phone, platform: 'iPhone', maxTouchPoints: 5, standalone: true })).toBe('app');
});
