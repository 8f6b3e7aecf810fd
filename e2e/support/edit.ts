import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Changes a YAML file of a content folder. */
export function edit<T>(folder: string, file: string, change: (data: T) => void): void {
  const path = join(folder, file);
  const data = parse(readFileSync(path, 'utf8')) as T;
  change(data);
  writeFileSync(path, stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
}
