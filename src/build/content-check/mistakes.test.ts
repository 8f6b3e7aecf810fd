import { expect, test } from 'vitest';
import { check } from './check.ts';
import { type Edit, filesAfter, problemsAfter } from './edits.test-data.ts';
import { sentence } from './problem.ts';

// What authors and translators get wrong, each mistake by itself, and the one line they read: where it is, what belongs
// there, what stands there and what to do. One line, because what follows from a mistake is not said.

test.each<[what: string, edit: Edit, line: string]>([
  [
    'colon in a text',
    ['en/modules/first/price.mdx', 'summary: What a price says.', 'summary: What a price says: the bill.'],
    'en/modules/first/price.mdx:3  YAML: expected a text without a colon and a space in it, found "summary: What a price says: the bill.". Put the whole text in straight quotation marks.',
  ],
  [
    'unclosed double quote',
    ['en/modules/first/price.mdx', 'title: Price', 'title: "Price'],
    'en/modules/first/price.mdx:2  YAML: expected a closing quotation mark, found "title: \\"Price". Close the quotation mark that opens here.',
  ],
  [
    'unclosed double quote, quote later',
    [
      'en/modules/first/price.mdx',
      'title: Price\nsummary: What a price says.',
      'title: "Price\nsummary: "What a price says."',
    ],
    'en/modules/first/price.mdx:2  YAML: expected "field: value", or entries with a comma between them, found "title: \\"Price". Put a space after the colon or the hyphen, a comma between entries, and close every bracket.',
  ],
  [
    'unclosed list',
    ['en/modules/first/price.mdx', 'sources: [report-2025]', 'sources: [report-2025'],
    'en/modules/first/price.mdx:9  YAML: expected a closing ], found "sources: [report-2025". Close the [ that opens here.',
  ],
  [
    'a tab at the beginning of a line',
    ['en/modules/first/price.mdx', 'keyPoints:\n  - One.', 'keyPoints:\n\t- One.'],
    'en/modules/first/price.mdx:7  YAML: expected spaces at the beginning of the line, found "- One.". Replace the tab by two spaces.',
  ],
  [
    'a text that begins with @',
    ['en/modules/first/price.mdx', 'title: Price', 'title: @Price'],
    'en/modules/first/price.mdx:2  YAML: expected a text that begins with a letter or a figure, found "title: @Price". Put the whole text in straight quotation marks.',
  ],
  [
    'a text in bold and more',
    ['en/modules/first/price.mdx', 'title: Price', 'title: **Price**'],
    'en/modules/first/price.mdx:2  YAML: expected a text that does not begin with *, found "**Price**". Put the whole text in straight quotation marks; for bold there is no sign here.',
  ],
  [
    'a text in bold',
    ['en/modules/first/price.mdx', 'title: Price', 'title: *Price*'],
    'en/modules/first/price.mdx:2  YAML: expected a text that does not begin with *, found "*Price*". Put the whole text in straight quotation marks; for bold there is no sign here.',
  ],
  [
    'a text that begins with &',
    ['en/modules/first/price.mdx', 'title: Price', 'title: &Price of'],
    'en/modules/first/price.mdx:2  YAML: expected a text that does not begin with &, found "&Price". YAML would leave the word out: put the whole text in straight quotation marks.',
  ],
  [
    'a text that begins with !',
    ['en/modules/first/price.mdx', 'title: Price', 'title: !Price'],
    'en/modules/first/price.mdx:2  YAML: expected a text that does not begin with an exclamation mark, found "title: !Price". Put the whole text in straight quotation marks.',
  ],
  [
    'a text that begins with %',
    ['en/modules/first/price.mdx', 'title: Price', 'title: %Price'],
    'en/modules/first/price.mdx:2  YAML: expected a text that begins with a letter or a figure, found "title: %Price". Put the whole text in straight quotation marks.',
  ],
  [
    'a text in backticks',
    ['en/modules/first/price.mdx', 'title: Price', 'title: `Price`'],
    'en/modules/first/price.mdx:2  YAML: expected a text that begins with a letter or a figure, found "title: `Price`". Put the whole text in straight quotation marks.',
  ],
  [
    'apostrophe in single quotes',
    ['en/modules/first/price.mdx', 'title: Price', "title: 'L'achat'"],
    "en/modules/first/price.mdx:2  YAML: expected one value after the colon, found \"title: 'L'achat'\". Put the whole text in straight quotation marks. Between single ones an apostrophe is written twice; between double ones use curly quotation marks.",
  ],
  [
    'quotes in quotes',
    ['en/modules/first/price.mdx', 'title: Price', 'title: "The "right" price"'],
    'en/modules/first/price.mdx:2  YAML: expected one value after the colon, found "title: \\"The \\"right\\" price\\"". Put the whole text in straight quotation marks. Between single ones an apostrophe is written twice; between double ones use curly quotation marks.',
  ],
  [
    'link in text',
    ['en/modules/first/price.mdx', 'title: Price', 'title: [Price](x) now'],
    'en/modules/first/price.mdx:2  YAML: expected one value after the colon, found "title: [Price](x) now". Put the whole text in straight quotation marks. Between single ones an apostrophe is written twice; between double ones use curly quotation marks.',
  ],
  [
    'brace in text',
    ['en/interface.yaml', 'hello: Hello {name}', 'hello: {name}, hello'],
    'en/interface.yaml:3  YAML: expected one value after the colon, found "hello: {name}, hello". Put the whole text in straight quotation marks. Between single ones an apostrophe is written twice; between double ones use curly quotation marks.',
  ],
  [
    'no space after colon',
    ['en/modules/first/price.mdx', 'title: Price', 'title:Price'],
    'en/modules/first/price.mdx:2  YAML: expected "field: value" on this line, found "title:Price". Put a colon and a space after the name of the field, or move the line further in if the text above runs on.',
  ],
  [
    'no colon',
    ['en/modules/first/price.mdx', 'title: Price', 'title Price'],
    'en/modules/first/price.mdx:2  YAML: expected "field: value" on this line, found "title Price". Put a colon and a space after the name of the field, or move the line further in if the text above runs on.',
  ],
  [
    'hyphen without space',
    ['en/modules/first/price.mdx', '  - Two.', '  -Two.'],
    'en/modules/first/price.mdx:8  YAML: expected lines that belong together to begin in the same column, found "-Two.". Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
  ],
  [
    'a field too far in',
    ['en/modules/first/price.mdx', 'summary: What', '  summary: What'],
    'en/modules/first/price.mdx:3  YAML: expected lines that belong together to begin in the same column, found "summary: What a price says.". Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
  ],
  [
    'an entry not far enough in',
    ['en/modules/first/price.mdx', '  - Two.', ' - Two.'],
    'en/modules/first/price.mdx:8  YAML: expected lines that belong together to begin in the same column, found "- Two.". Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
  ],
  [
    'field twice',
    ['en/modules/first/price.mdx', 'title: Price', 'title: Price\ntitle: Cost'],
    'en/modules/first/price.mdx:3  YAML: expected each field once, found "title: Cost". Remove one of the two.',
  ],
  [
    'comma between braces',
    ['en/modules/first/quiz.yaml', 'id: b, text: B, feedback: B.', 'id: b, text: B, C, feedback: B.'],
    'en/modules/first/quiz.yaml:14  questions[m01-q03].options[b].C: expected a text in quotation marks, because it holds a comma, found "C". Put the whole text before it in straight quotation marks, or remove this.',
  ],
  [
    'missing comma',
    ['en/modules/first/quiz.yaml', 'id: b, text: B, feedback', 'id: b text: B, feedback'],
    'en/modules/first/quiz.yaml:14  YAML: expected a comma between the fields inside { and }, found "- { id: b text: B, feedback: B. }". Put the comma in. If the colon belongs to a text: put the whole text in straight quotation marks.',
  ],
  [
    'backslash',
    ['en/modules/first/price.mdx', 'title: Price', 'title: "C:\\docs"'],
    'en/modules/first/price.mdx:2  YAML: expected no backslash between double quotation marks, found "title: \\"C:\\\\docs\\"". Write two backslashes for one, or use single quotation marks.',
  ],
  [
    'a # in a text',
    ['en/modules/first/price.mdx', 'title: Price', 'title: Price #1'],
    'en/modules/first/price.mdx:2  YAML: expected a text without a space and a # in it, found "#1", which YAML leaves out as a comment. Put the whole text in straight quotation marks; leave a space after the # of a comment.',
  ],
  [
    'curly quotes',
    ['en/modules/first/price.mdx', 'title: Price', 'title: “Price”'],
    'en/modules/first/price.mdx:2  YAML: expected straight quotation marks around a text, or none, found "“Price”". Curly ones would be printed: type straight ones, and put these inside them if they belong to the text.',
  ],
  [
    'curly key',
    ['en/modules/first/price.mdx', 'title: Price', '“title”: Price'],
    'en/modules/first/price.mdx:2  YAML: expected straight quotation marks around a text, or none, found "“title”". Curly ones would be printed: type straight ones, and put these inside them if they belong to the text.',
  ],
  [
    'block with text',
    ['en/modules/first/price.mdx', 'title: Price', 'title: >Price'],
    'en/modules/first/price.mdx:2  YAML: expected one value after the colon, found "title: >Price". Put the whole text in straight quotation marks. Between single ones an apostrophe is written twice; between double ones use curly quotation marks.',
  ],
  [
    'number as text',
    ['en/modules/first/price.mdx', 'title: Price', 'title: 2024'],
    'en/modules/first/price.mdx:2  title: expected a text, found 2024. Put the text in straight quotation marks.',
  ],
  [
    'date as text',
    ['en/modules/first/price.mdx', 'title: Price', 'title: 2026-11-23'],
    'en/modules/first/price.mdx:2  title: expected a text, found 2026-11-23. Put the text in straight quotation marks.',
  ],
  [
    'true as text',
    ['en/modules/first/quiz.yaml', 'text: B, feedback', 'text: true, feedback'],
    'en/modules/first/quiz.yaml:14  questions[m01-q03].options[b].text: expected a text, found true. Put the text in straight quotation marks.',
  ],
  [
    'empty value',
    ['en/modules/first/price.mdx', 'title: Price', 'title:'],
    'en/modules/first/price.mdx:2  title: expected a text, found nothing. Add it.',
  ],
  [
    'misspelt field',
    ['en/modules/first/price.mdx', 'summary:', 'sumary:'],
    'en/modules/first/price.mdx:3  sumary: expected only title, summary, objectives, keyPoints, brief, sources, longSentences or reviewed, found "sumary". Did you mean "summary"? Correct its name, or remove it.',
  ],
  [
    'capital field',
    ['en/modules/first/price.mdx', 'keyPoints:', 'KeyPoints:'],
    'en/modules/first/price.mdx:6  KeyPoints: expected only title, summary, objectives, keyPoints, brief, sources, longSentences or reviewed, found "KeyPoints". Did you mean "keyPoints"? Correct its name, or remove it.',
  ],
  [
    'a field in the singular',
    ['en/modules/first/quiz.yaml', '    options:', '    option:'],
    'en/modules/first/quiz.yaml:12  questions[m01-q03].option: expected only id, objective, facts, prompt, table, hint, reread or 4 more, found "option". Did you mean "options"? Correct its name, or remove it.',
  ],
  [
    'key yes',
    ['en/modules/first/quiz.yaml', 'text: A, key: true', 'text: A, key: yes'],
    'en/modules/first/quiz.yaml:13  questions[m01-q03].options[a].key: expected true or false, found "yes". Write true or false, without quotation marks.',
  ],
  [
    'key text',
    ['en/modules/first/quiz.yaml', 'text: A, key: true', 'text: A, key: "true"'],
    'en/modules/first/quiz.yaml:13  questions[m01-q03].options[a].key: expected true or false, found "true". Write true or false, without quotation marks.',
  ],
  [
    'kind misspelt',
    ['en/modules/first/quiz.yaml', 'kind: number', 'kind: numbr'],
    'en/modules/first/quiz.yaml:5  questions[m01-q02].kind: expected single, multiple, true-false, number, order, match, sort or 4 more, found "numbr". Did you mean "number"? Correct it.',
  ],
  [
    'answer with comma',
    ['en/modules/first/quiz.yaml', 'answer: 3', 'answer: "3,000"'],
    'en/modules/first/quiz.yaml:5  questions[m01-q02].answer: expected a number, found "3,000". Write the figure alone: no quotation marks, no unit, no comma, and a point before decimals.',
  ],
  [
    'answer with unit',
    ['en/modules/first/quiz.yaml', 'answer: 3', 'answer: 3 days'],
    'en/modules/first/quiz.yaml:5  questions[m01-q02].answer: expected a number, found "3 days". Write the figure alone: no quotation marks, no unit, no comma, and a point before decimals.',
  ],
  [
    'one key point',
    ['en/modules/first/cost.mdx', 'keyPoints: [One., Two.]', 'keyPoints: [One.]'],
    'en/modules/first/cost.mdx:6  keyPoints: expected at least 2 entries, found 1 entry. Add what is missing.',
  ],
  [
    'key points text',
    ['en/modules/first/cost.mdx', 'keyPoints: [One., Two.]', 'keyPoints: One.'],
    'en/modules/first/cost.mdx:6  keyPoints: expected a list, found "One.". Write a list: entries between [ and ], or each after a hyphen on a line of its own.',
  ],
  [
    'date wrong',
    ['en/modules/first/price.mdx', 'reviewed: 2026-11-23', 'reviewed: 23.11.2026'],
    'en/modules/first/price.mdx:10  reviewed: expected a date such as "2026-11-23", found "23.11.2026". Correct it.',
  ],
  [
    'month only',
    ['en/modules/first/price.mdx', 'reviewed: 2026-11-23', 'reviewed: 2026-11'],
    'en/modules/first/price.mdx:10  reviewed: expected a date such as "2026-11-23", found "2026-11". Correct it.',
  ],
  [
    'minutes text',
    ['course.yaml', 'slug: price, minutes: 5', 'slug: price, minutes: five'],
    'course.yaml:9  modules[m01].lessons[m01-l1].minutes: expected a number, found "five". Write the figure alone: no quotation marks, no unit, no comma, and a point before decimals.',
  ],
  [
    'minutes fraction',
    ['course.yaml', 'slug: price, minutes: 5', 'slug: price, minutes: 5.5'],
    'course.yaml:9  modules[m01].lessons[m01-l1].minutes: expected a whole number, found 5.5. Write a whole number.',
  ],
  [
    'minutes zero',
    ['course.yaml', 'slug: price, minutes: 5', 'slug: price, minutes: 0'],
    'course.yaml:9  modules[m01].lessons[m01-l1].minutes: expected a number of at least 1, found 0. Correct it.',
  ],
  [
    'version number',
    ['course.yaml', 'version: "2026.11"', 'version: 2026.11'],
    'course.yaml:2  version: expected a text, found 2026.11. Put the text in straight quotation marks.',
  ],
  [
    'slug with space',
    ['course.yaml', 'slug: price', 'slug: the price'],
    'course.yaml:9  modules[m01].lessons[m01-l1].slug: expected lower-case letters, digits and single hyphens, such as "m01-l2", found "the price". Correct it.',
  ],
  [
    'slug with capital',
    ['course.yaml', 'slug: price', 'slug: Price'],
    'course.yaml:9  modules[m01].lessons[m01-l1].slug: expected lower-case letters, digits and single hyphens, such as "m01-l2", found "Price". Correct it.',
  ],
  [
    'fact mark',
    ['facts.yaml', 'mark: U', 'mark: X'],
    'facts.yaml:2  F1.2.mark: expected V, V2, K, U or arithmetic, found "X". Did you mean "V"? Correct it.',
  ],
  [
    'an address without https',
    ['references.yaml', 'url: "https://example.org/"', 'url: example.org'],
    'references.yaml:1  report-2025.url: expected an address that begins with https://, found "example.org". Correct it.',
  ],
  [
    'an address that runs something',
    ['references.yaml', 'url: "https://example.org/"', 'url: "javascript:alert(1)"'],
    'references.yaml:1  report-2025.url: expected an address that begins with https://, found "javascript:alert(1)". Correct it.',
  ],
  [
    'year text',
    ['references.yaml', 'year: 2025', 'year: c. 2025'],
    'references.yaml:1  report-2025.year: expected a number, found "c. 2025". Write the figure alone: no quotation marks, no unit, no comma, and a point before decimals.',
  ],
  [
    'lesson in no path',
    ['course.yaml', ', full: [m02-l1]', ''],
    'course.yaml:17  modules[m02].lessons[m02-l1].id: expected a path that has the lesson in "core" or "full", found none for "m02-l1". Add it to a path, under "full" if it is offered on top.',
  ],
  [
    'a file in Markdown',
    ['en/modules/first/extra.md', /^/, '# x'],
    'en/modules/first/extra.md:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "extra.md". Rename it, or add it to course.yaml.',
  ],
  [
    'folder portuguese',
    ['portuguese/interface.yaml', /^/, 'site: { name: Exemplo }\n'],
    'portuguese/interface.yaml:1  folder: expected the code of a language, such as "pt" or "pt-BR", found "portuguese". Rename the folder, or keep it outside the content.',
  ],
  [
    'folder FR',
    ['FR/interface.yaml', /^/, 'site: { name: Exemplo }\n'],
    'FR/interface.yaml:1  folder: expected the code of a language, such as "pt" or "pt-BR", found "FR". Did you mean "fr"? Rename the folder, or keep it outside the content.',
  ],
  [
    'fr deep',
    ['fr/module/first/quiz.yaml', /^/, 'a: b\n'],
    'fr/module/first/quiz.yaml:1  file name: expected a file that the course reads in a language (outline.yaml, interface.yaml, glossary.yaml, about.mdx, issuer-guide.mdx, gallery.yaml, tools/risk-map.yaml or 3 more), found "quiz.yaml". Nothing would read it: rename it, or move it where content/README.md says.',
  ],
  [
    'top yaml',
    ['couse.yaml', /^/, 'a: b\n'],
    'couse.yaml:1  file name: expected course.yaml, found "couse.yaml". Nothing would read it: rename it, or move it where content/README.md says.',
  ],
  [
    'a document of a word processor',
    ['en/modules/first/cost.docx', /^/, 'x'],
    'en/modules/first/cost.docx:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "cost.docx". Rename it, or add it to course.yaml.',
  ],
  [
    'tag not closed',
    ['en/modules/first/price.mdx', '\n</Figure>\n', ''],
    'en/modules/first/price.mdx:17  tag: expected </Figure> further down, found "<Figure id=\\"f1\\" caption=\\"A bar.\\" alt=\\"One bar.\\">". Close it: </Figure>, with an empty line before it.',
  ],
  [
    'tag closed by other',
    ['en/modules/first/price.mdx', '</Figure>', '</Steps>'],
    'en/modules/first/price.mdx:21  tag: expected </Figure>, which closes the tag of line 17, found "</Steps>". Close the inner tag first, then the outer one.',
  ],
  [
    'unquoted attr',
    ['en/modules/first/price.mdx', 'id="m01-l1-c1"', 'id=m01-l1-c1'],
    'en/modules/first/price.mdx:23  tag: expected attributes as name="value", then > or />, found "<Check id=m01-l1-c1/>". Put every value in straight quotation marks, and end the tag with > or />.',
  ],
  [
    'curly attr',
    ['en/modules/first/price.mdx', 'id="m01-l1-c1"', 'id=“m01-l1-c1”'],
    'en/modules/first/price.mdx:23  tag: expected attributes as name="value", then > or />, found "<Check id=“m01-l1-c1”/>". Replace the curly quotation marks by straight ones.',
  ],
  [
    'a line break as in HTML',
    ['en/modules/first/price.mdx', 'the first bill.', 'the first<br>bill.'],
    'en/modules/first/price.mdx:15  tag: expected <br/>, found "<br>bill.<Cite id=\\"report-2025\\"/> See [the whole cost](../cost/#the-other-bil…". Write it with a slash: <br/>.',
  ],
  [
    'html comment',
    ['en/modules/first/price.mdx', '## What', '<!-- x -->\n\n## What'],
    'en/modules/first/price.mdx:13  text: expected {/* … */} around a comment, found "<!-- x -->". Write the comment as {/* … */}.',
  ],
  [
    'less than digit',
    ['en/modules/first/price.mdx', 'the first bill.', 'bill <5.'],
    'en/modules/first/price.mdx:15  text: expected no < but that of a tag, found "<5.<Cite id=\\"report-2025\\"/> See [the whole cost](../cost/#the-other-bills) or…". Say “less than”, or write &lt; for the sign.',
  ],
  [
    'autolink',
    ['en/modules/first/price.mdx', 'the first bill.', '<https://x.org>'],
    'en/modules/first/price.mdx:15  text: expected an address as [words](address), found "<https://x.org><Cite id=\\"report-2025\\"/> See [the whole cost](../cost/#the-oth…". Write it as a link with words of its own.',
  ],
  [
    'an address of mail in <>',
    ['en/modules/first/price.mdx', 'the first bill.', '<me@x.org>'],
    'en/modules/first/price.mdx:15  text: expected an address as [words](address), found "<me@x.org><Cite id=\\"report-2025\\"/> See [the whole cost](../cost/#the-other-bi…". Write it as a link with words of its own.',
  ],
  [
    'brace open',
    ['en/modules/first/price.mdx', 'the first bill.', 'the { first bill.'],
    'en/modules/first/price.mdx:15  text: expected a } for every {, found "{ first bill.<Cite id=\\"report-2025\\"/> See [the whole cost](../cost/#the-other…". Remove the brace; braces hold comments only, {/* like this */}.',
  ],
  [
    'code in braces',
    ['en/modules/first/price.mdx', 'the first bill.', 'the {process.env.HOME} bill.'],
    'en/modules/first/price.mdx:15  text: expected content without code, found "process.env.HOME". Remove it; braces hold comments only, {/* like this */}.',
  ],
  [
    'code between two comments in braces',
    ['en/modules/first/price.mdx', 'the first bill.', 'the {/* a */ process.env.HOME /* b */} bill.'],
    'en/modules/first/price.mdx:15  text: expected content without code, found "/* a */ process.env.HOME /* b */". Remove it; braces hold comments only, {/* like this */}.',
  ],
  [
    'a sentence that begins with import',
    ['en/modules/first/price.mdx', '## What', 'import duties are taxes.\n\n## What'],
    'en/modules/first/price.mdx:13  text: expected content without code, found "import duties are taxes.". A line that begins with import or export is read as code: begin it with another word.',
  ],
  [
    'attr braces',
    ['en/modules/first/price.mdx', 'caption="A bar."', 'caption={"A bar."}'],
    'en/modules/first/price.mdx:17  <Figure>: expected attributes as name="value", found caption in braces. Write the value as text in quotation marks.',
  ],
  [
    'script',
    ['en/modules/first/price.mdx', '## What', '<script>alert(1)</script>\n\n## What'],
    'en/modules/first/price.mdx:13  <script>: expected text, tags and drawings only, found <script>. Remove it; draw figures as inline SVG.',
  ],
  [
    'onclick',
    ['en/modules/first/price.mdx', '## What', '<p onclick="x()">a</p>\n\n## What'],
    'en/modules/first/price.mdx:13  <p>: expected no style and no script in the text, found onclick=. Use the classes of content/README.md.',
  ],
  [
    'set:html',
    ['en/modules/first/price.mdx', '## What', '<p set:html="<b>x</b>">a</p>\n\n## What'],
    'en/modules/first/price.mdx:13  <p>: expected no style and no script in the text, found set:html=. Use the classes of content/README.md.',
  ],
  [
    'animate',
    ['en/modules/first/price.mdx', '<rect ', '<animate attributeName="href"/><rect '],
    'en/modules/first/price.mdx:19  <animate>: expected text, tags and drawings only, found <animate>. Remove it; draw figures as inline SVG.',
  ],
  [
    'a link that runs something',
    ['en/modules/first/price.mdx', '[the whole cost](../cost/#the-other-bills)', '[x](javascript:alert(1))'],
    'en/modules/first/price.mdx:15  link: expected an address that begins with https://, found "javascript:alert(1)". Correct the address.',
  ],
  [
    'an a that runs something',
    ['en/modules/first/price.mdx', '## What', '<a href="java&#115;cript:alert(1)">x</a>\n\n## What'],
    'en/modules/first/price.mdx:13  link: expected an address that begins with https://, found "javascript:alert(1)". Correct the address.',
  ],
  [
    'iframe',
    ['en/modules/first/price.mdx', '## What', '<iframe src="https://x.org"/>\n\n## What'],
    'en/modules/first/price.mdx:13  <iframe>: expected text, tags and drawings only, found <iframe>. Remove it; draw figures as inline SVG.',
  ],
  [
    'image',
    ['en/modules/first/price.mdx', '## What', '![x](https://x.org/a.png)\n\n## What'],
    'en/modules/first/price.mdx:13  image: expected text, tags and drawings only, found "https://x.org/a.png". Draw it as inline SVG in a <Figure>.',
  ],
  [
    'style',
    ['en/modules/first/price.mdx', '<rect ', '<rect style="x" '],
    'en/modules/first/price.mdx:19  <rect>: expected no style and no script in the text, found style=. Use the classes of content/README.md.',
  ],
  [
    'tag name',
    ['en/modules/first/price.mdx', '<Check', '<Chek'],
    'en/modules/first/price.mdx:23  <Chek>: expected Check, Cite, Term, Figure, Case, Pitfall, Role or 9 more, found <Chek>. Did you mean "Check"? Correct the name of the tag.',
  ],
  [
    'tag lower',
    ['en/modules/first/price.mdx', '<Check', '<check'],
    'en/modules/first/price.mdx:23  <check>: expected text, tags and drawings only, found <check>. Did you mean "Check"? Remove it; draw figures as inline SVG.',
  ],
  [
    'attr name',
    ['en/modules/first/price.mdx', 'caption=', 'captoin='],
    'en/modules/first/price.mdx:17  <Figure>: expected only id, caption, alt or wide, found captoin="A bar.". Did you mean "caption"? Correct its name, or remove it.',
  ],
  [
    'figure text off',
    [
      'en/modules/first/price.mdx',
      '<rect class',
      '<text class="f-t" x="10" y="12">A text that is far too long to fit into the width of the drawing at all</text><rect class',
    ],
    'en/modules/first/price.mdx:19  <text>: expected words inside the drawing, which is 360 by 20, found "A text that is far too long to fit into the width of the drawing at all", which runs over its edge by about 15. Break the words over two lines, move them, or say it shorter.',
  ],
  [
    'cite id',
    ['en/modules/first/price.mdx', '<Cite id="report-2025"/>', '<Cite id="report-2052"/>'],
    'en/modules/first/price.mdx:15  <Cite>: expected a source that "sources" of this lesson lists, found "report-2052". Did you mean "report-2025"? Add it to the list, or correct the id.',
  ],
  [
    'term id',
    ['en/modules/first/price.mdx', 'Term id="whole-cost"', 'Term id="whole-costs"'],
    'en/modules/first/price.mdx:15  <Term>: expected an entry of glossary.yaml, found "whole-costs". Did you mean "whole-cost"? Correct the id, or add the entry.',
  ],
  [
    'check id',
    ['en/modules/first/price.mdx', 'Check id="m01-l1-c1"', 'Check id="m01-l1-c2"'],
    'en/modules/first/price.mdx:23  <Check>: expected a check of en/modules/first/quiz.yaml, found "m01-l1-c2". Did you mean "m01-l1-c1"? Correct the id, or add the check.',
  ],
  [
    'link slug',
    ['en/modules/first/price.mdx', '../cost/', '../costs/'],
    'en/modules/first/price.mdx:15  link: expected the address of a page, with a slash at its end, found "../costs/#the-other-bills". Did you mean the page "modules/first/cost/"? Correct the address.',
  ],
  [
    'anchor',
    ['en/modules/first/price.mdx', '#the-other-bills', '#the-other-bill'],
    'en/modules/first/price.mdx:15  link: expected the id of a heading or an entry on that page, found "../cost/#the-other-bill". Did you mean "the-other-bills"? Correct the part after #.',
  ],
  [
    'objective',
    [
      'en/modules/first/quiz.yaml',
      'm01-q04, kind: true-false, objective: m01-l2-o1',
      'm01-q04, kind: true-false, objective: m01-l2-o2',
    ],
    'en/modules/first/quiz.yaml:15  questions[m01-q04].objective: expected an objective of module m01 (m01-l1-o1 or m01-l2-o1), found "m01-l2-o2". Did you mean "m01-l2-o1"? Correct it, or add the objective to its lesson.',
  ],
  [
    'fact',
    ['en/modules/first/quiz.yaml', 'facts: [F1.1]\n', 'facts: [F1.11]\n'],
    'en/modules/first/quiz.yaml:9  questions[m01-q03].facts[1]: expected the id of a fact in facts.yaml, found "F1.11". Did you mean "F1.1"? Correct the id, or add the fact.',
  ],
  [
    'fact missing brackets',
    ['en/modules/first/quiz.yaml', 'facts: [F1.1]\n', 'facts: F1.1\n'],
    'en/modules/first/quiz.yaml:9  questions[m01-q03].facts: expected a list, found "F1.1". Write a list: entries between [ and ], or each after a hyphen on a line of its own.',
  ],
  [
    'path lesson',
    ['course.yaml', 'full: [m02-l1]', 'full: [m02-l2]'],
    'course.yaml:19  paths[administrator].full[1]: expected the id of a lesson in modules, found "m02-l2". Did you mean "m01-l2"? Correct the id.',
  ],
  [
    'audience',
    ['course.yaml', 'slug: first\n    audience: [administrator]', 'slug: first\n    audience: [administrators]'],
    'course.yaml:7  modules[m01].audience[1]: expected administrator or parliamentarian, found "administrators". Did you mean "administrator"? Correct it.',
  ],
  [
    'path id',
    ['course.yaml', 'id: administrator,', 'id: buyer,'],
    'en/outline.yaml:6  paths.administrator: expected a path of course.yaml (buyer), found "administrator". Correct the id, or remove it.',
  ],
  [
    'no front matter',
    ['en/modules/first/price.mdx', /^---\n/, ''],
    'en/modules/first/price.mdx:1  front matter: expected three hyphens, the fields, and three hyphens again, found "title: Price". Begin the file with front matter, as content/README.md shows.',
  ],
  [
    'em dashes',
    ['en/modules/first/price.mdx', /^---\n/, '———\n'],
    'en/modules/first/price.mdx:1  front matter: expected three hyphens, the fields, and three hyphens again, found "———". Begin the file with front matter, as content/README.md shows.',
  ],
  [
    'front not closed',
    ['en/modules/first/price.mdx', 'reviewed: 2026-11-23\n---', 'reviewed: 2026-11-23'],
    'en/modules/first/price.mdx:1  front matter: expected a line of three hyphens after the fields, found nothing. Close the front matter with --- on a line of its own.',
  ],
  [
    'fr expr',
    ['fr/modules/first/cost.mdx', 'Elles', '{process.env.HOME} Elles'],
    'fr/modules/first/cost.mdx:13  text: expected content without code, found "process.env.HOME". Remove it; braces hold comments only, {/* like this */}.',
  ],
  [
    'fr js link',
    ['fr/modules/first/cost.mdx', 'Elles', '[x](javascript:alert(1)) Elles'],
    'fr/modules/first/cost.mdx:13  link: expected an address that begins with https://, found "javascript:alert(1)". Correct the address.',
  ],
  [
    'feedback unquoted bool',
    [
      'en/modules/first/quiz.yaml',
      'feedback: { "true": T., "false": F. } }\nquestions',
      'feedback: { true: T., flase: F. } }\nquestions',
    ],
    'en/modules/first/quiz.yaml:2  checks[m01-l1-c1].feedback.flase: expected only true or false, found "flase". Did you mean "false"? Correct its name, or remove it.',
  ],
  [
    'two keys',
    ['en/modules/first/quiz.yaml', 'id: b, text: B,', 'id: b, text: B, key: true,'],
    'en/modules/first/quiz.yaml:12  questions[m01-q03].options: expected exactly one option with "key: true" in a single choice, found a, b. Correct it.',
  ],
  [
    'empty file',
    ['en/modules/first/quiz.yaml', /^[\s\S]*$/, ' '],
    'en/modules/first/quiz.yaml:1  the file: expected the fields checks, questions, found nothing. Add it.',
  ],
  [
    'only comment',
    ['en/modules/first/quiz.yaml', /^[\s\S]*$/, '# later\n'],
    'en/modules/first/quiz.yaml:1  the file: expected the fields checks, questions, found nothing. Add it.',
  ],
  [
    'smart dash list',
    ['en/modules/first/price.mdx', '  - Two.', '  – Two.'],
    'en/modules/first/price.mdx:8  YAML: expected a hyphen, found "– Two.". Begin each entry of a list with a hyphen and a space.',
  ],
  [
    'nbsp indent',
    ['en/modules/first/price.mdx', '  - Two.', '  - Two.'],
    'en/modules/first/price.mdx:8  YAML: expected ordinary spaces at the beginning of the line, found "- Two.". The spaces were copied from elsewhere: delete them and type them anew.',
  ],
  [
    'nested wrong',
    ['en/modules/first/quiz.yaml', '    options:\n      - { id: a', '    options:\n      { id: a'],
    'en/modules/first/quiz.yaml:14  YAML: expected lines that belong together to begin in the same column, found "- { id: b, text: B, feedback: B. }". Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
  ],
  [
    'questions as map',
    ['en/modules/first/quiz.yaml', 'questions:\n  - { id: m01-q01', 'questions:\n  { id: m01-q01'],
    'en/modules/first/quiz.yaml:5  YAML: expected lines that belong together to begin in the same column, found "- { id: m01-q02, kind: number, objective: m01-l1-o1, facts: [F1.1], prompt: P…". Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
  ],
  [
    'id number',
    ['en/modules/first/quiz.yaml', 'id: m01-q04', 'id: 4'],
    'en/modules/first/quiz.yaml:15  questions[4].id: expected a text, found 4. Put the text in straight quotation marks.',
  ],
  [
    'id capital',
    ['en/modules/first/quiz.yaml', 'id: m01-q04', 'id: M01-Q04'],
    'en/modules/first/quiz.yaml:15  questions[M01-Q04].id: expected lower-case letters, digits and single hyphens, such as "m01-l2", found "M01-Q04". Correct it.',
  ],
  ['no paths', ['course.yaml', /paths:[\s\S]*/, ''], 'course.yaml:1  paths: expected a list, found nothing. Add it.'],
])('one mistake, one line that says what to do: %s', (_, edit, line) => {
  expect(problemsAfter(edit)).toEqual([`content/${line}`]);
});

test.each<[from: string, to: string, line: string]>([
  [
    'en/modules/first/cost.mdx',
    'en/modules/first/cost.md',
    'en/modules/first/cost.md:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "cost.md". Did you mean "cost.mdx"? Rename it, or add it to course.yaml.',
  ],
  [
    'en/modules/first/quiz.yaml',
    'en/modules/first/quiz.yml',
    'en/modules/first/quiz.yml:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "quiz.yml". Did you mean "quiz.yaml"? Rename it, or add it to course.yaml.',
  ],
  [
    'en/modules/first/cost.mdx',
    'en/modules/first/Cost.mdx',
    'en/modules/first/Cost.mdx:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "Cost.mdx". Did you mean "cost.mdx"? Rename it, or add it to course.yaml.',
  ],
  [
    'en/modules/first/cost.mdx',
    'en/modules/first/cost.mdx.txt',
    'en/modules/first/cost.mdx.txt:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "cost.mdx.txt". Rename it, or add it to course.yaml.',
  ],
  [
    'en/modules/first/cost.mdx',
    'en/modules/first/cost.MDX',
    'en/modules/first/cost.MDX:1  file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "cost.MDX". Did you mean "cost.mdx"? Rename it, or add it to course.yaml.',
  ],
  [
    'en/modules/first/cost.mdx',
    'en/cost.mdx',
    'en/cost.mdx:1  file name: expected a file that the course reads in a language (outline.yaml, interface.yaml, glossary.yaml, about.mdx, issuer-guide.mdx, gallery.yaml, tools/risk-map.yaml or 3 more), found "cost.mdx". Nothing would read it: rename it, or move it where content/README.md says.',
  ],
  [
    'en/glossary.yaml',
    'en/glosary.yaml',
    'en/glosary.yaml:1  file name: expected en/glossary.yaml, found "glosary.yaml". Nothing would read it: rename it, or move it where content/README.md says.',
  ],
])('a file that got another name is named, and nothing that follows from it: %s as %s', (from, to, line) => {
  const { [from]: text = '', ...files } = filesAfter();
  expect(check({ ...files, [to]: text }).problems.map((problem) => sentence('content', problem))).toEqual([
    `content/${line}`,
  ]);
});

test.each<[what: string, edit: Edit]>([
  ['fact id KE1', ['facts.yaml', 'F1.2:', 'KE1:']],
  ['folder pt', ['pt/interface.yaml', /^/, 'site: { name: Exemplo }\n']],
  ['less than', ['en/modules/first/price.mdx', 'the first bill.', 'bill < 5.']],
  ['no empty line', ['en/modules/first/price.mdx', 'alt="One bar.">\n\n', 'alt="One bar.">\n']],
  ['crlf', ['en/modules/first/price.mdx', /\n/g, '\r\n']],
])('nobody is stopped for what does no harm: %s', (_, edit) => {
  expect(problemsAfter(edit)).toEqual([]);
});

test('a file in another encoding is refused by its name, at its line, with the word', () => {
  const file = 'en/modules/first/price.mdx';
  const text = (filesAfter()[file] ?? '').replace('What a price says', 'Caf\u00e9s');
  const lines = (bytes: Uint8Array) =>
    check({ ...filesAfter(), [file]: bytes }).problems.map((problem) => sentence('content', problem));
  expect(lines(Buffer.from(text, 'utf8'))).toEqual([]);
  expect(lines(Buffer.from(`\uFEFF${text}`, 'utf8'))).toEqual([]);
  expect(lines(Buffer.from(text, 'latin1'))).toEqual([
    `content/${file}:3  encoding: expected text in UTF-8, found "Caf\u00e9s.", in Windows-1252 or another old encoding. Save the file again as UTF-8, and read the line over.`,
  ]);
  expect(lines(Buffer.from(text, 'utf16le'))).toEqual([expect.stringContaining('found UTF-16. Save the file again')]);
});
