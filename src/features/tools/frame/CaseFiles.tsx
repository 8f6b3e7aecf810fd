import { useState } from 'preact/hooks';
import { inFileName } from '../../../site/file-name.ts';
import { canShare, share as shareFiles } from '../../../site/platform.ts';
import { saveFile } from '../../../site/save-file.ts';
import { type Translate, translator } from '../../../site/words.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { loadSaving } from '../../learners/Saving.tsx';
import type { CaseDesk } from './case/useCase.tsx';
import { type DecimalMark, decimalMarkOf } from './decimal-mark.ts';
import { fromFile, largestFile, toFile } from './file.ts';
import type { CaseBook, Tool } from './tool.ts';

type Props<T> = { desk: CaseDesk<T>; tool: Tool<T>; t: Translate; lang: string };

/** Where a case leaves this device and comes back: as a file of this course or as a table for a spreadsheet. */
export function CaseFiles<T>({ desk, tool, t, lang }: Props<T>) {
  const [said, say] = useState('');
  const { name, value } = desk.open;
  const file = `spp-${tool.id}-${inFileName(name) || 'case'}`;
  /** The one this language writes; a spreadsheet may be set to the other. */
  const own = decimalMarkOf(lang);
  const json = () => toFile(tool, { name, value });

  async function table(mark: DecimalMark) {
    const { toSheet } = await import('./spreadsheet.ts');
    saveFile(`${file}.csv`, await toSheet(tool, value, t, mark), 'text/csv');
    say(
      `${t('tools.fileSaved', { file: `${file}.csv` })} ${t('tools.decimalIs', { figure: mark === '.' ? '0.5' : '0,5' })}`,
    );
  }

  async function workbook(book: () => Promise<CaseBook<T>>) {
    try {
      const [{ toWorkbook }, sheets, { words }] = await Promise.all([
        import('./book/workbook.ts'),
        book(),
        loadSaving('asked'),
      ]);
      const isRightToLeft = document.documentElement.dir === 'rtl';
      const bytes = await toWorkbook(sheets(value, t, translator(words, lang)), isRightToLeft);
      saveFile(`${file}.xlsx`, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      say(t('tools.fileSaved', { file: `${file}.xlsx` }));
    } catch (error) {
      console.warn(error);
      say(t('tools.partMissing'));
    }
  }

  function whole() {
    saveFile(`${file}.json`, json(), 'application/json');
    say(t('tools.fileSaved', { file: `${file}.json` }));
  }

  async function share() {
    try {
      // Few browsers share JSON, all that share files share plain text.
      await shareFiles({ files: [new File([json()], `${file}.json.txt`, { type: 'text/plain' })], title: name });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') whole();
    }
  }

  async function open(chosen: File) {
    say('');
    if (chosen.size > largestFile) return say(t('tools.refused.size'));
    const text = await chosen.text();
    const bare = chosen.name.replace(/(\.\w+)+$/, '');
    const found = /\.csv$/i.test(chosen.name)
      ? await import('./spreadsheet.ts').then(({ fromSheet }) => fromSheet(tool, bare.slice(0, 120), text, t))
      : await fromFile(tool, text);
    if (!('refused' in found)) return desk.bring(found.name || bare, found.value);
    say(`${t(`tools.refused.${found.refused}`)}${found.where ? ` (${found.where})` : ''}`);
  }

  const isShared = canShare();
  return (
    <section class="gz" aria-labelledby="files">
      <h2 id="files">{t('tools.files')}</h2>
      <p class="sub no-print">{t('tools.filesText')}</p>
      <p class="row">
        <button class="btn btn-2 btn-s" type="button" onClick={whole}>
          {t('tools.saveFile')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={() => table(own)}>
          {t('tools.saveTable')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={() => table(own === '.' ? ',' : '.')}>
          {t('tools.saveTableWith', { figure: own === '.' ? '0,5' : '0.5' })}
        </button>
        {tool.book && (
          <button class="btn btn-2 btn-s" type="button" onClick={() => tool.book && workbook(tool.book)}>
            {t('tools.saveWorkbook')}
          </button>
        )}
        {isShared && (
          <button class="btn btn-2 btn-s" type="button" onClick={share}>
            {t('tools.share')}
          </button>
        )}
        <FileButton
          label={t('tools.openFile')}
          look="btn-2 btn-s"
          accept=".json,.txt,.csv"
          onFiles={([chosen]) => void open(chosen)}
        />
      </p>
      <p class="hint no-print" role="status">
        {said}
      </p>
    </section>
  );
}
