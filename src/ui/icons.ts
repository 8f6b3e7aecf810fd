/** Shapes of the icons: 24 by 24, drawn with a 2 px stroke. One export each, so that a page loads those it shows. */
export const arrow = 'M4 12h15M13 6l6 6-6 6';
export const ask = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M9.2 9.5c.3-3.4 5.8-3.2 5.6.2-.2 2-2.8 2-2.8 4.3M12 16.8v.5';
export const back = 'M20 12H5M11 6l-6 6 6 6';
export const book = 'M12 6.5c-2-1.6-4.5-2-8.5-2V18c4 0 6.5.4 8.5 2 2-1.6 4.5-2 8.5-2V4.5c-4 0-6.5.4-8.5 2zM12 6.5V20';
export const clock = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5.3l3.4 2';
export const cross = 'M6 6l12 12M18 6L6 18';
export const device = 'M7 2.5h10v19H7zM9.5 11.5l2 2 3.5-4';
export const doc = 'M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6.5M9 16h6.5';
export const down = 'M6 9.5l6 6 6-6';
export const flag = 'M6 21V4h13l-3.5 4.5L19 13H6';
export const globe = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18';
export const group =
  'M5.8 8a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0M3 20c0-4 2.5-6 6-6s6 2 6 6M15.5 5.1a3.2 3.2 0 0 1 0 5.8M17 14.3c2.6.6 4 2.6 4 5.7';
export const info = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 11v6M12 7v.6';
export const key = 'M3.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M12.5 12H21v4M17 12v3';
export const menu = 'M3.5 6.5h17M3.5 12h17M3.5 17.5h17';
export const note = 'M4 5h16M4 10h16M4 15h9';
export const pen = 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5';
export const plus = 'M12 5v14M5 12h14';
export const print = 'M7 8V3h10v5M7 17H3.5V8h17v9H17M7 13.5h10V21H7z';
export const redo = 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.5M20 4v5.5h-5.5';
export const role = 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M4 21c0-5 3.5-7 8-7s8 2 8 7';
export const save = 'M12 3v12M7 10.5l5 5 5-5M4 20h16';
export const seal = 'M5 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M9 10l2.2 2.2L15.5 8M8 16v5.5l4-2 4 2V16';
export { tick } from './tick.ts';
export const warn = 'M12 4L21.5 20.5h-19zM12 10v5M12 17.2v.6';
export const grip = 'M4 9h16M4 15h16';
export const up = 'M6 14.5l6-6 6 6';
