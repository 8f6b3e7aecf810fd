/** A length in a drawing, to a tenth of its unit: more digits weigh and show nothing. */
export const drawn = (length: number): number => Math.round(length * 10) / 10;
