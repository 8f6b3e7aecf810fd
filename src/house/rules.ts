import { handmadeAddresses } from './addresses.ts';
import { cycles } from './cycles.ts';
import { type Finding, isTest, type Source } from './files.ts';
import { crowdedFolders } from './folders.ts';
import { layerOf, violations } from './layers.ts';
import { doubleNames } from './names.ts';
import { askings } from './platform.ts';
import { impurities } from './pure.ts';
import { doubleClasses, oddBreakpoints, oddSpaces } from './sheets.ts';

/** The rules of the house: what each finds in all of its files. */
export const rules = {
  layers: (all) => all.filter(isCode).concat(all.filter(isSheet)).flatMap(violations),
  cycles: (all) => cycles(all.filter(isCode)),
  pure: (all) => all.filter((source) => isCode(source) && layerOf(source.file) === 'pure').flatMap(impurities),
  platform: (all) => all.filter(isCode).flatMap(askings),
  addresses: (all) => all.filter(isCode).flatMap(handmadeAddresses),
  folders: (all) => crowdedFolders(all.map(({ file }) => file)),
  names: (all) => doubleNames(all.filter(isCode)),
  classes: (all) => doubleClasses(all.filter(isSheet)),
  breakpoints: (all) => all.filter(isSheet).flatMap(oddBreakpoints),
  spaces: (all) => all.filter(isSheet).flatMap(oddSpaces),
} as const satisfies Record<string, (all: readonly Source[]) => Finding[]>;

export type Rule = keyof typeof rules;

function isCode({ file }: Source): boolean {
  return /\.(ts|tsx|astro)$/.test(file) && !/\.d\.ts$/.test(file) && !isTest(file);
}

function isSheet({ file }: Source): boolean {
  return file.endsWith('.css');
}
