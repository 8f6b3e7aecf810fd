import type { ContentFile } from '../course/content-file.ts';
import { issuersSchema } from './issuers.ts';

/** Whom this copy of the course trusts; the same in every language. */
export const certificateFiles = {
  issuers: { pattern: 'issuers.yaml', schema: issuersSchema },
} satisfies Record<string, ContentFile>;
