/** Made by src/editions/late-words.ts. */
declare module 'virtual:late-words' {
  export const lateWords: Record<string, (() => Promise<{ default: import('./i18n/t.ts').Words }>) | undefined>;
}
