/** The one text that a browser takes for HTML without asking a policy, which our pages do not have (platform.ts). */
export const emptyHtml = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';
