import { useState } from 'preact/hooks';
import { copyText } from '../../../site/platform.ts';
import { saveFile } from '../../../site/save-file.ts';
import type { Translate } from '../../../site/words.ts';
import type { Block } from './word.ts';

type Props = {
  /** The sheet as it stands. */
  blocks(): Promise<Block[]>;
  /** Name of the file, without its ending. */
  file: string;
  t: Translate;
};

/** The sheet for the documents of the tender: copied, or as a file for a word processor. */
export function TakeAway({ blocks, file, t }: Props) {
  const [said, say] = useState('');
  async function word() {
    const { wordDocument } = await import('./word.ts');
    const isRtl = document.documentElement.dir === 'rtl';
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveFile(`${file}.docx`, wordDocument(await blocks(), isRtl), type);
    say(t('tools.fileSaved', { file: `${file}.docx` }));
  }
  async function take() {
    const text = (await blocks()).map((block) => block.text);
    say(t((await copyText(text.join('\n\n'))) ? 'sheet.copied' : 'sheet.notCopied'));
  }
  return (
    <div class="no-print">
      <p class="row">
        <button class="btn btn-2 btn-s" type="button" onClick={take}>
          {t('sheet.copy')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={word}>
          {t('sheet.word')}
        </button>
      </p>
      <p class="hint no-print" role="status">
        {said}
      </p>
    </div>
  );
}
