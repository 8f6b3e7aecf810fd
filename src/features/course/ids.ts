/** The id of a path, as course.yaml gives it: events, certificates and words hang on it. */
export type PathId = string;
