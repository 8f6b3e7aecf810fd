import { strToU8, zipSync } from 'fflate';

// The least that a word processor takes for a document of its own: Office Open XML (ECMA-376), with two styles of
// heading and plain paragraphs. A library for this weighs as much as ten lessons, and does nothing that is needed here.

/** A part of a document: a heading of the first or the second level, or a paragraph. */
export type Block = { kind: 'title' | 'heading' | 'text'; text: string };

const escaped = (text: string): string =>
  text
    // Signs that no XML may hold.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const styles = { title: 'Heading1', heading: 'Heading2', text: null };

const style = (id: string, name: string, size: number, level: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;

function paragraph({ kind, text }: Block, isRtl: boolean): string {
  const own = styles[kind];
  const pPr = `<w:pPr>${own ? `<w:pStyle w:val="${own}"/>` : ''}${isRtl ? '<w:bidi/>' : ''}</w:pPr>`;
  const lines = text.split(/\r\n|\r|\n/).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${pPr}<w:r>${isRtl ? '<w:rPr><w:rtl/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** The bytes of a `.docx` file. */
export function wordDocument(blocks: readonly Block[], isRtl: boolean): Uint8Array<ArrayBuffer> {
  const body = blocks.map((block) => paragraph(block, isRtl)).join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${documentType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${documentType}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${main}">${style('Heading1', 'heading 1', 32, 0)}${style('Heading2', 'heading 2', 26, 1)}</w:styles>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
