import type { ContentFile } from '../course/content-file.ts';
import { clausesSchema } from './clauses/content.ts';
import { maturitySchema } from './maturity/content.ts';
import { questionsSchema } from './questions/content.ts';
import type { ToolId } from './registry.ts';
import { riskMapSchema } from './risk-map/content.ts';

/** Tools with statements, scales or wording of their own. */
export const toolFiles = {
  'risk-map': { pattern: '<lang>/tools/risk-map.yaml', schema: riskMapSchema },
  maturity: { pattern: '<lang>/tools/maturity.yaml', schema: maturitySchema },
  clauses: { pattern: '<lang>/tools/clauses.yaml', schema: clausesSchema },
  questions: { pattern: '<lang>/tools/questions.yaml', schema: questionsSchema },
} satisfies Partial<Record<ToolId, ContentFile>>;

export const hasContent = (tool: ToolId): tool is keyof typeof toolFiles => tool in toolFiles;
