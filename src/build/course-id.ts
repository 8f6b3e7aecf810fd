import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { courseFiles } from '../features/course/content.ts';
import { pathOf } from '../features/course/content-file.ts';

/** Puts the id of the course where the scripts name what a browser keeps for it (log/database-name.ts). */
export const courseId = (content: string): AstroIntegration => ({
  name: 'course-id',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const { id } = parse(readFileSync(join(content, pathOf(courseFiles.course)), 'utf8')) as { id: string };
      updateConfig({ vite: { define: { COURSE_ID: JSON.stringify(id) } } });
    },
  },
});
