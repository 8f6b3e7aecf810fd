import type { ModuleLink } from './share.ts';

/** For tests: two modules of two lessons and one, the first with a quiz and an activity. */
export const twoModules: ModuleLink[] = [
  {
    id: 'm1',
    number: 1,
    title: 'Desks',
    href: '/en/modules/desks/',
    lessons: [
      { id: 'm1-l1', minutes: 8, title: 'Need', href: '/en/modules/desks/need/', number: 1 },
      { id: 'm1-l2', minutes: 9, title: 'Offers', href: '/en/modules/desks/offers/', number: 2 },
    ],
    quiz: { id: 'm1-quiz', href: '/en/modules/desks/quiz/', minutes: 4, draw: 4 },
    activity: { id: 'm1-activity', href: '/en/modules/desks/activity/', title: 'Storeroom' },
  },
  {
    id: 'm2',
    number: 2,
    title: 'Lamps',
    href: '/en/modules/lamps/',
    lessons: [{ id: 'm2-l1', minutes: 7, title: 'Light', href: '/en/modules/lamps/light/', number: 1 }],
  },
];
