import { paragraphs } from '../../../features/course/mdx.ts';
import type { Content } from '../content.ts';
import { type Problem, problemIn, problemOn, quote } from '../problem.ts';
import { countWords, longSentence, sentences } from '../report.ts';

/** A sentence of more than 35 words loses a reader in a second language, unless its author says why it has to be one. */
export const sentenceLengths = ({ modules }: Content): Problem[] =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ source }) => {
      if (!source) return [];
      const allowed = source.value.longSentences;
      const used = new Set<number>();
      const long = paragraphs(source.body).flatMap(({ text, line }) =>
        sentences(text).flatMap((sentence) => {
          const words = countWords(sentence);
          if (words <= longSentence) return [];
          const reason = allowed.findIndex(({ starts }) => sentence.startsWith(starts));
          used.add(reason);
          if (reason >= 0) return [];
          const remedy = 'Cut it in two, or give its reason under "longSentences" in the front matter.';
          const found = `${words} words: ${quote(sentence)}`;
          return [problemOn(source, line, 'a sentence', `at most ${longSentence} words`, found, remedy)];
        }),
      );
      const idle = allowed.flatMap(({ starts }, index) =>
        used.has(index)
          ? []
          : [
              problemIn(
                source,
                ['longSentences', index, 'starts'],
                `the beginning of a sentence of more than ${longSentence} words`,
                quote(starts),
                'Correct it, or remove the entry.',
              ),
            ],
      );
      return [...long, ...idle];
    }),
  );
