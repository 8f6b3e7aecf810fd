import { activityFiles } from '../features/activity/content.ts';
import { certificateFiles } from '../features/certificate/content.ts';
import { courseFiles } from '../features/course/content.ts';
import { type ContentFile, fileAt } from '../features/course/content-file.ts';
import { quizFiles } from '../features/quiz/content.ts';
import { toolFiles } from '../features/tools/content.ts';

/** Every sort of file the content has, as its feature says: pattern, schema, words. */
export const contentFiles: readonly ContentFile[] = [
  ...Object.values(courseFiles),
  ...Object.values(quizFiles),
  ...Object.values(activityFiles),
  ...Object.values(toolFiles),
  ...Object.values(certificateFiles),
];

/** What a file of the content is, by its path in the content folder. */
export const contentFileAt = (path: string): ContentFile | undefined => fileAt(path, contentFiles);
