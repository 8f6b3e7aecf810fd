import type { Translate } from '../../site/words.ts';
import { excerpt, type Run } from './excerpt.ts';
import type { Found } from './finder.ts';

const Runs = ({ runs }: { runs: Run[] }) => (
  <>{runs.map(({ text, hit }, index) => (hit ? <mark key={`${index}`}>{text}</mark> : text))}</>
);

/** One passage that was found: where it stands, what it is called, and the part of it that answers. */
export function FoundPassage({ found, t, lang }: { found: Found; t: Translate; lang: string }) {
  return (
    <li>
      <p class="hint">{t(`search.in.${found.place}`)}</p>
      <p class="found-t">
        <a href={found.href}>{found.title}</a>
      </p>
      <p>
        <Runs runs={excerpt(found.text, found.words, lang)} />
      </p>
    </li>
  );
}
