/** Sections of interface.yaml that questions of all kinds need; a lesson hands over only those of the kinds it has. */
export const questionWords = ['question', 'kind', 'number', 'order', 'match', 'sort', 'gap', 'scenario', 'reflection'];
