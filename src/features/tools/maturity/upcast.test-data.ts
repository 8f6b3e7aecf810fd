/** Cases and ids as they were saved by earlier releases. Never change one. */
export const earlier = {
  one: '{"organisation":"Ministry of Works","respondent":"Buyers","date":"2026-03-09","answers":{"policy-1":{"level":2,"evidence":"Known to the unit in the capital"},"people-2":{"level":1,"evidence":"Nobody has time for it"},"law-3":{"level":null,"evidence":"Asked the auditor"},"data-3":{"level":0,"evidence":""}}}',
  statements: `policy-1 policy-2 policy-3 law-1 law-2 law-3 people-1 people-2 people-3 planning-1 planning-2 planning-3
    criteria-1 criteria-2 criteria-3 contract-1 contract-2 contract-3 markets-1 markets-2 markets-3 data-1 data-2 data-3`,
};
