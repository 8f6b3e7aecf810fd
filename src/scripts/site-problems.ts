import { type Element, elements } from './html.ts';
import type { BuiltSite } from './measure.ts';

/** Attributes that name other elements of the page by id. */
const idLists = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

type Page = { path: string; all: Element[]; ids: Set<string> };

/** The address of a page in the site: "/en/modules/". */
const addressOf = (base: string, path: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');

/** Everything about the pages of a built site that must not be, one sentence each. `origin` is where it will stand. */
export function siteProblems(site: BuiltSite, base: string, origin: string): string[] {
  const pages = [...site.paths].filter((path) => path.endsWith('.html')).sort();
  const read = new Map(
    pages.map((path): [string, Page] => {
      const all = elements(site.text(path));
      return [path, { path, all, ids: new Set(all.flatMap(({ attributes: { id } }) => id ?? [])) }];
    }),
  );
  return [
    ...[...read.values()].flatMap((page) =>
      [...frame(page), ...safety(page, origin), ...references(page), ...links(page, site, read, base, origin)].map(
        (problem) => `${page.path}: ${problem}`,
      ),
    ),
    ...styleSheets(site),
  ];
}

/** What every page has once: its language, its direction, its heading. */
function frame({ all }: Page): string[] {
  const html = all.find(({ name }) => name === 'html')?.attributes ?? {};
  const headings = all.filter(({ name }) => name === 'h1').length;
  return [
    ...(html.lang ? [] : ['<html> has no lang']),
    ...(html.dir === 'ltr' || html.dir === 'rtl' ? [] : ['<html> has no dir="ltr" or dir="rtl"']),
    ...(headings === 1 ? [] : [`${headings} <h1> instead of one`]),
  ];
}

/** Nothing that the content security policy would block, and a policy that blocks. */
function safety({ all }: Page, origin: string): string[] {
  const policies = all.filter(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const problems = policies.length === 1 ? [] : [`${policies.length} content security policies instead of one`];
  for (const { attributes } of policies) {
    const unsafe = /'unsafe-[\w-]+'/.exec(attributes.content ?? '');
    if (unsafe) problems.push(`the content security policy allows ${unsafe[0]}`);
  }
  for (const { name, attributes } of all) {
    if ('style' in attributes) problems.push(`<${name}> has a style attribute, which the policy blocks: use a class`);
    const handler = Object.keys(attributes).find((attribute) => /^on[a-z]+$/.test(attribute));
    if (handler) problems.push(`<${name}> has ${handler}=, which the policy blocks: add a listener in a script`);
    const named = name === 'link' && /^(canonical|alternate)$/.test(attributes.rel ?? '');
    const loaded = [
      attributes.src,
      attributes.srcset,
      attributes.poster,
      name === 'link' && !named ? attributes.href : '',
    ];
    for (const address of loaded) {
      if (address && /^(https?:)?\/\//.test(address) && new URL(address, origin).origin !== origin) {
        problems.push(`<${name}> loads ${address} from another host`);
      }
    }
  }
  return problems;
}

/** Ids are given once, and labels and buttons point to ids that are there. */
function references({ all, ids }: Page): string[] {
  const met = new Set<string>();
  const twice = all.flatMap(({ attributes: { id } }) => {
    const again = id !== undefined && met.has(id);
    if (id !== undefined) met.add(id);
    return again ? [`the id "${id}" stands twice`] : [];
  });
  const lost = all.flatMap(({ name, attributes }) =>
    idLists.flatMap((list) =>
      (attributes[list] ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => `<${name} ${list}="${id}"> points to nothing`),
    ),
  );
  return [...twice, ...lost];
}

/** Every link within the site leads to a page and, with an anchor, to a place on it. */
function links(page: Page, site: BuiltSite, pages: Map<string, Page>, base: string, origin: string): string[] {
  const here = new URL(addressOf(base, page.path), origin);
  return all(page).flatMap((address) => {
    if (/^(mailto|tel|data|blob):/.test(address)) return [];
    let url: URL;
    try {
      url = new URL(address, here);
    } catch {
      return [`the address ${address} cannot be read`];
    }
    if (url.origin !== origin) return [];
    const path = site.pathOf(url.pathname);
    if (!path) {
      const slash = site.pathOf(`${url.pathname}/`) ? ': a slash is missing at its end' : '';
      return [`the link ${address} leads nowhere${slash}`];
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    const target = pages.get(path);
    if (anchor === '' || anchor === 'top' || !target || target.ids.has(anchor)) return [];
    return [`the link ${address} leads to no place on the page: no id "${anchor}"`];
  });
}

/** Addresses a page names, each once. */
const all = ({ all: found }: Page): string[] => [
  ...new Set(
    found.flatMap(({ name, attributes }) =>
      [attributes.href, attributes.src, name === 'form' ? attributes.action : undefined].filter(
        (address): address is string => address !== undefined && (address !== '' || name === 'a'),
      ),
    ),
  ),
];

/** Style sheets load nothing from elsewhere. */
const styleSheets = (site: BuiltSite): string[] =>
  [...site.paths]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...site.text(path).matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g)].map(
        ([, address]) => `${path}: loads ${address} from another host`,
      ),
    );
