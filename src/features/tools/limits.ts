// Apart from the shapes of events, which a tool on the screen does not need.

/** The most a case of a tool holds, in characters of its JSON, and of its name. */
export const longestCase = 60_000;
export const longestCaseName = 120;

/** Letters of a name in a case: of a bid, a criterion, a person. */
export const longestName = 60;
