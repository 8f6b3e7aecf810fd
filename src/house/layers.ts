import { codeParts, type Finding, type Import, importsOf, type Source, target } from './files.ts';

// The table of layers in CONTRIBUTING.md, as a test: the name of a file says what it may import.

/** A feature imports only features before it in this list. */
export const featureOrder =
  'course learners journey quiz lesson review activity capstone tools backup dashboard certificate workshop offline exports home reference search'.split(
    ' ',
  );

export type Layer =
  | 'pure'
  | 'load'
  | 'store'
  | 'script'
  | 'island'
  | 'static'
  | 'ui'
  | 'site'
  | 'db'
  | 'page'
  | 'asset'
  | 'free';

const may: Record<Exclude<Layer, 'asset' | 'free'>, { layers: Layer[]; packages: RegExp }> = {
  pure: { layers: ['pure'], packages: /^(?!node:|astro|preact|@?nanostores|dexie|@astrojs|@preact)/ },
  load: { layers: ['pure', 'site', 'load'], packages: /^(astro:content|virtual:set-aside)$/ },
  store: { layers: ['pure', 'site', 'store'], packages: /^nanostores$/ },
  island: {
    layers: ['pure', 'store', 'site', 'ui', 'island', 'asset'],
    packages: /^(preact(\/hooks)?|nanostores|@nanostores\/preact|virtual:late-words)$/,
  },
  // What a page does by itself, before anything else is loaded: stores and islands it loads when they are wanted.
  script: { layers: ['pure', 'site', 'ui', 'script'], packages: /^virtual:late-words$/ },
  static: { layers: ['pure', 'load', 'site', 'ui', 'island', 'static', 'asset'], packages: /^$/ },
  ui: { layers: ['pure', 'site', 'ui', 'asset'], packages: /^preact(\/hooks)?$/ },
  // What a page needs from its surroundings: the only place that asks for them.
  site: { layers: ['pure', 'site'], packages: /^(?!node:|astro|preact|@?nanostores|dexie|@astrojs|@preact)/ },
  db: { layers: ['pure', 'site', 'db'], packages: /^dexie$/ },
  page: {
    layers: ['pure', 'load', 'site', 'ui', 'script', 'island', 'static', 'asset', 'page'],
    packages: /^astro(:.*|\/.*)?$/,
  },
};

/** Files that hold the database, and files that ask the browser, were it only where the site begins; the others are pure. */
const inDatabase =
  /^src\/log\/(database|writer|fold|remote\/(merge|undo)|device-texts|learners|watch\/(watch|snapshot)|bulk|unsaved|summary\/summary-writer|new-file|draft\/drafts|check\/(check|found)|copies\/(copies|folder|rolling))\.ts$/;
const inBrowser =
  /^src\/(site\/(save-file|folder|empty-html|slices|address|routes|platform|camera|data-script|late-script|photo|picture)|log\/(summary\/summary-place|database-name|draft\/left-drafts)|features\/(course\/(data-script|module-links)|learners\/known|tools\/frame\/places|offline\/(device|gone\/gone)|certificate\/old-texts))\.ts$/;

export function layerOf(file: string): Layer {
  const [, folder, name] = /^src\/(?:(\w+)\/)?(?:.*\/)?([^/]+)$/.exec(file) ?? [];
  if (!name || /\.(css|svg)(\?.*)?$/.test(name)) return 'asset';
  if (folder === 'ui') return folder;
  if (inDatabase.test(file)) return 'db';
  if (inBrowser.test(file)) return 'site';
  if (folder === 'pages' || folder === 'layouts') return 'page';
  if (folder !== 'features' && folder !== 'log' && folder !== 'site') return 'free';
  if (/^page(-\w+)?\.ts$/.test(name)) return 'script';
  if (/^(load|store)\.ts$/.test(name)) return name.slice(0, -3) as Layer;
  // The registry that says which component a tag of the content becomes.
  if (name.endsWith('.astro') || file === 'src/features/lesson/tags.ts') return 'static';
  return name.endsWith('.tsx') ? 'island' : 'pure';
}

export const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

/** True where a file of the parts under all features reaches for one; the log alone reads what they record. */
const isBelow = (file: string, path: string): boolean =>
  /^src\/(site|ui|styles)\//.test(file) || (file.startsWith('src/log/') && !/\/events\.ts$/.test(path));

/** What a file imports and may not. A script inside a component runs in the browser, as an island does. */
export function violations(source: Source): Finding[] {
  const { file, text } = source;
  if (file.endsWith('.css')) {
    return [...text.matchAll(/@import "(\.[^"]+)"/g)].flatMap(([, from]) =>
      violation(file, 'asset', { from: from as string, typeOnly: false, dynamic: false }),
    );
  }
  const layer = layerOf(file);
  return codeParts(source).flatMap(({ inBrowser, ...code }) =>
    importsOf(code).flatMap((found) => violation(file, inBrowser && layer === 'static' ? 'island' : layer, found)),
  );
}

function violation(file: string, layer: Layer, { from, typeOnly, dynamic }: Import): Finding[] {
  const says = (why: string) => [{ file, says: `imports ${from}: ${why}` }];
  if (!from.startsWith('.')) {
    if (typeOnly || layer === 'free' || layer === 'asset' || may[layer].packages.test(from)) return [];
    return says(`${layer} files may not use this package`);
  }
  const path = target(file, from);
  const there = layerOf(path);
  const ending = /\.(ts|tsx|astro|css|svg|json)(\?.*)?$/.test(from) ? [] : says('a relative import carries its ending');
  const own = featureOrder.indexOf(featureOf(file) ?? '');
  const other = featureOf(path);
  if (other && own >= 0 && featureOrder.indexOf(other) > own)
    return says(`${featureOf(file)} may only use features above it`);
  if (other && isBelow(file, path)) return says('what stands below the features knows none of them');
  if (other && !featureOrder.includes(other)) return says(`the feature ${other} has no place in the order of features`);
  if (there === 'db' && layer !== 'db' && layer !== 'free') {
    if (layer === 'store') return dynamic || typeOnly ? ending : says('the database is loaded by dynamic import');
    return typeOnly ? ending : says('only store.ts uses the database');
  }
  if (typeOnly || layer === 'free' || layer === 'asset' || may[layer].layers.includes(there)) return ending;
  if (layer === 'script' && dynamic && (there === 'island' || there === 'store')) return ending;
  return says(`${layer} files may not use ${there} files`);
}
