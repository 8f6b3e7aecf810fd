/** The longest text that is kept, in characters. */
export const longestReflection = 5000;
