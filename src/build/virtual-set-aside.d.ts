/** Made by src/build/checked-content.ts. */
declare module 'virtual:set-aside' {
  /** Translated pages, by their paths in the content, in whose place the source is shown: they no longer fit it. */
  export const setAside: readonly string[];
}
