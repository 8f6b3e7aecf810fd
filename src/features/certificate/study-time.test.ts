import { expect, test } from 'vitest';
import { studyTime } from './study-time.ts';

const say = (key: string, values?: object) => `${key.split('.').at(-1)}${JSON.stringify(Object.values(values ?? {}))}`;

test.each([
  [0, 'minutes[0]'],
  [1, 'minutes[1]'],
  [59, 'minutes[59]'],
  [60, 'hours[1]'],
  [120, 'hours[2]'],
  [61, 'hoursMinutes["hours[1]","minutes[1]"]'],
  [179, 'hoursMinutes["hours[2]","minutes[59]"]'],
])('%d minutes of study are said in hours and minutes, and nothing of what is nought', (minutes, said) => {
  expect(studyTime(minutes, say)).toBe(said);
});
