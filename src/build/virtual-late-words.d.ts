/** Made by src/build/late-words.ts. */
declare module 'virtual:late-words' {
  type Words = import('../site/words.ts').Words;
  type Moment = 'trouble' | 'learner' | 'question' | 'quiz' | 'course';
  export const lateWords: Record<string, Record<Moment, () => Promise<{ default: Words }>> | undefined>;
}
