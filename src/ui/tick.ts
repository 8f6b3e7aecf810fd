/** The tick of icons.ts, apart from the others: every page can show it without loading them. */
export const tick = 'M4.5 12.5l5 5L20 7';
