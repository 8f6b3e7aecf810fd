/** Made by src/build/late-words.ts. */
declare module 'virtual:late-words' {
  type Words = import('../site/words.ts').Words;
  type ToolId = import('../features/tools/registry.ts').ToolId;
  export type LateMoment = ToolId | 'asked' | 'trouble' | 'learner' | 'question' | 'quiz' | 'course';
  export const lateWords: Record<string, Record<LateMoment, () => Promise<{ default: Words }>> | undefined>;
}
