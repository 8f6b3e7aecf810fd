/** The paths of the course, by the ids that events and content use. */
export const pathIds = ['administrator', 'parliamentarian', 'executive'] as const;
export type PathId = (typeof pathIds)[number];
