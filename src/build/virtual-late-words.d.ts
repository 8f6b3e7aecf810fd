/** Made by src/build/late-words.ts. */
declare module 'virtual:late-words' {
  export const lateWords: Record<string, (() => Promise<{ default: import('../site/words.ts').Words }>) | undefined>;
}
