/** A source as it is named below a text. */
export type SourceName = { name: string; url?: string | undefined };

/** The sources behind each entry of a collection, by the id of the entry: its own, then those of its facts. */
export type Behind = Record<string, SourceName[]>;
