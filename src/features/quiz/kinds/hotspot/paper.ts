import type { Print } from '../../kind.ts';
import type { Hotspot } from './schema.ts';

export const hotspotPrint: Print<Hotspot> = {
  answerText: (question) => [question.regions.find((region) => region.key)?.label ?? ''],
  paper: (question) => ({ boxes: question.regions.map(({ label }) => label) }),
};
