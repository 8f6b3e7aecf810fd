import type { z } from 'zod';
import type { Lang } from '../../i18n/locales.ts';
import { loadWords, once } from '../course/load.ts';
import { type MaturityWords, maturitySchema } from './maturity/content.ts';
import { openTools, type ToolId } from './registry.ts';
import { type RiskMapWords, riskMapSchema } from './risk-map/content.ts';

/** Tools with statements, scales or wording of their own in content/<lang>/tools/. */
const withContent: ToolId[] = ['risk-map', 'maturity'];

/** The finished tools, less those for which this course brings no content. */
export const loadTools = (lang: Lang): Promise<ToolId[]> =>
  once(`tools ${lang}`, async () => {
    const found = await Promise.all(
      openTools.map(async (id) => !withContent.includes(id) || (await loadWords(lang, `tools/${id}`)) !== undefined),
    );
    return openTools.filter((_, index) => found[index]);
  });

/** The content of a tool in the language asked for. @throws if it is not there or does not fit. */
const load = <S extends z.ZodType>(lang: Lang, name: string, schema: S): Promise<z.infer<S>> =>
  once(`tool ${name} ${lang}`, async () => schema.parse(await loadWords(lang, `tools/${name}`)));

export const loadRiskMap = (lang: Lang): Promise<RiskMapWords> => load(lang, 'risk-map', riskMapSchema);

export const loadMaturity = (lang: Lang): Promise<MaturityWords> => load(lang, 'maturity', maturitySchema);
