import ts from 'typescript';
import { type Finding, type Source, syntax, wholeCode } from './files.ts';

/** What the frame of the tools asks each tool for has the same file and the same name in each. */
const contract = [
  { names: /^(View|Result)$/, at: /^src\/features\/tools\/[\w-]+\/(View|Result)\.tsx$/ },
  { names: /^(emptyCase|exampleCase)$/, at: /^src\/features\/tools\/[\w-]+\/case\.ts$/ },
  { names: /^(rows|fromRows)$/, at: /^src\/features\/tools\/[\w-]+\/table\.ts$/ },
  { names: /^schema$/, at: /^src\/features\/tools\/[\w-]+\/schema\.ts$/ },
].map((each) => ({ ...each, because: 'a tool answers its frame by them: one contract, written six times' }));

/** Names that stand in several files for a reason. */
const shared: { names: RegExp; at: RegExp; because: string }[] = [
  { names: /^(GET|getStaticPaths|prerender)$/, at: /^src\/pages\//, because: 'Astro asks routes for these names' },
  ...contract,
  { names: /./, at: /^src\/ui\/icons\.ts$/, because: 'they are said with their namespace: icons.flag' },
  {
    names: /^(Choice|Gap|Match|Order|Reflection|Scenario|Sort|TrueFalse)$/,
    at: /^src\/features\/quiz\/kinds\/[\w-]+\/(Input\.tsx|schema\.ts)$/,
    because: 'a question of a kind, and what it is answered with, bear the name of the kind',
  },
];

/** Names a file gives to the rest of the house itself, not those it hands on. */
function exported(source: Source): string[] {
  return syntax(wholeCode(source)).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? [];
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword) || kinds.includes(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    const { name } = statement as { name?: ts.Identifier };
    return name ? [name.text] : [];
  });
}

/** Names that more than one file exports: a search for one finds the other. A type may share the name of its value. */
export function doubleNames(files: readonly Source[]): Finding[] {
  const homes = new Map<string, string[]>();
  for (const source of files.filter(({ file }) => /\.tsx?$/.test(file))) {
    const { file } = source;
    for (const name of new Set(exported(source))) {
      if (shared.some(({ names, at }) => names.test(name) && at.test(file))) continue;
      homes.set(name, [...(homes.get(name) ?? []), file]);
    }
  }
  return [...homes].flatMap(([name, at]) =>
    at.length < 2
      ? []
      : at.map((file) => ({ file, says: `exports ${name}, as do ${at.filter((other) => other !== file).join(', ')}` })),
  );
}
