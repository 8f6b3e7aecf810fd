/**
 * Small files that pages load together become one: apart, they compress badly and each costs a request. A place is a
 * folder (ends in a slash), a file without its ending (`src/ui/Icon`), a package, or a module that a tool makes up
 * (`virtual:…`). `but` leaves places out again. The first group that names a place has it.
 */
export type ChunkGroup = { name: string; of: string[]; but?: string[] };

const inTools = (folder: string, files: string[]): string[] =>
  files.map((file) => `src/features/tools/${folder}/${file}`);

const toolLate = inTools('frame', [
  'AsText',
  'CaseFiles',
  'CaseList',
  'LineChart',
  'decimal-mark',
  'file',
  'paste/usePaste',
]);

/** What a figure or a text is typed in: in some tools it stands at once, in others it comes with their forms. */
const toolField = ['src/features/tools/frame/fields/'];

/**
 * A tool in two files: what stands at once, and its parts that come a moment later. The check of files that are opened in
 * it, its table for a spreadsheet and what is pressed for stay apart.
 */
const tool = (name: string, { late = [], asked = [] }: { late?: string[]; asked?: string[] } = {}): ChunkGroup[] => {
  const but = inTools(name, ['schema', 'table', ...late, ...asked]);
  const whole = { name, of: [`src/features/tools/${name}/`], but };
  return late.length > 0 ? [whole, { name: `${name}-late`, of: inTools(name, late) }] : [whole];
};

/** The table: what every page of a sort needs. Nothing that is loaded late belongs to a group that is loaded at once. */
export const groups: ChunkGroup[] = [
  {
    // On every page, and the only script there until somebody touches something.
    name: 'page',
    of: [
      'src/layouts/page',
      'src/features/learners/page',
      'src/features/learners/known',
      'src/features/lesson/page',
      'src/features/lesson/page-ledger',
      'src/features/quiz/page',
      'src/features/quiz/attempt/begun',
      'src/features/offline/page',
      'src/features/offline/pack/pack-cache',
      'src/site/platform',
      'src/features/offline/status',
      'src/features/course/share',
      'src/features/tools/frame/places',
      'src/features/tools/frame/paste/pasted',
      'src/log/database-name',
      'src/log/results',
      'src/log/summary/summary',
      'src/log/summary/summary-place',
      'src/site/log-started',
      'src/site/address',
      'src/site/late-script',
      'src/ui/islands',
      'src/ui/coin',
      'src/ui/tick',
      'virtual:vite/preload-helper',
    ],
  },
  {
    // What comes next on the path of whoever is learning: at the end of a lesson, before anything comes alive.
    name: 'journey',
    of: ['src/features/journey/journey', 'src/features/lesson/page-onward'],
  },
  {
    // Whatever comes alive needs them.
    name: 'base',
    of: [
      'preact',
      'nanostores',
      '@nanostores/preact',
      'virtual:virtual:late-words',
      'src/site/number',
      'src/site/compared-text',
      'src/site/data-script',
      'src/site/words',
      'src/site/day',
      'src/site/direction',
      'src/site/save-file',
      'src/ui/Bar',
      'src/ui/Coin',
      'src/ui/Icon',
      'src/ui/icons',
      'src/ui/hydrate',
      'src/ui/table/',
      'src/ui/untranslated',
      'src/log/same',
      'src/log/store',
      'src/log/time/clock',
      'src/features/learners/Saving',
      'src/features/learners/pace',
      'src/features/learners/usePace',
      'src/features/learners/State',
    ],
    // The words themselves come one language and one moment at a time.
    but: ['virtual:virtual:late-words/'],
  },
  {
    // Wherever a question is asked: every kind with its controls and its grading.
    name: 'question',
    of: [
      'src/features/quiz/bank/',
      'src/features/quiz/kinds/',
      'src/features/quiz/kind',
      'src/features/quiz/grade',
      'src/features/quiz/question/Answer',
      'src/features/quiz/question/QuestionForm',
      'src/features/quiz/question/outcome',
      'src/features/quiz/question/Check',
      'src/features/quiz/question/Hint',
      'src/features/quiz/question/OptionRow',
      'src/features/learners/guest/',
    ],
  },
  {
    // What the header says and does once the log is read: after whatever had it read. What was written is shown by then.
    name: 'attend',
    of: [
      'src/features/learners/Attend',
      'src/features/learners/Arrival',
      'src/features/learners/Notice',
      'src/features/learners/apart',
      'src/features/journey/',
      'src/features/activity/plan',
      'src/features/activity/ranking',
      'src/log/file/backup-name',
      'src/ui/FileButton',
    ],
  },
  {
    // Wherever one types what is kept: in a quiz, in an activity.
    name: 'draft',
    of: ['src/features/learners/useDraft', 'src/features/learners/both'],
  },
  {
    // A quiz or a test, from its first question to its result.
    name: 'quiz',
    of: ['src/features/quiz/attempt/'],
    but: ['src/features/quiz/attempt/scores', 'src/features/quiz/attempt/ModuleQuiz'],
  },
  {
    // Loaded when something is written or read: the database, and what makes progress of its events.
    name: 'db',
    of: [
      'dexie',
      'src/log/watch/watch',
      'src/log/watch/snapshot',
      'src/log/watch/written',
      'src/log/writer',
      'src/log/unsaved',
      'src/log/replay',
      'src/log/time/happened',
      'src/log/remote/',
    ],
  },
  {
    // Where one goes on, on the page of the course and on that of progress.
    name: 'home',
    of: [
      'src/features/backup/BackupReminder',
      'src/features/backup/reminder',
      'src/features/offline/Packs',
      'src/features/offline/page-packs',
      'src/features/review/DueLink',
      'src/features/review/Planned',
      'src/features/review/plan',
    ],
  },
  {
    name: 'progress',
    of: [
      'src/features/dashboard/',
      'src/features/activity/Written',
      'src/features/backup/Backup',
      'src/features/backup/SaveButton',
      'src/features/backup/ShareButton',
      'src/features/backup/restore/',
      'src/features/backup/store',
      'src/features/learners/CsvButton',
      'src/features/quiz/path-test/Gain',
      'src/features/quiz/path-test/gain',
      'src/features/quiz/path-test/path-test',
      'src/features/quiz/path-test/PathTests',
      'src/features/review/Due',
      'src/features/review/Strength',
      'src/features/review/Week',
      'src/site/slices',
    ],
  },
  {
    // Every tool has the same frame. The list of cases and their files come a moment later.
    name: 'tool',
    of: ['src/features/tools/frame/', 'src/site/empty-html'],
    but: [...toolLate, ...toolField, ...inTools('frame', ['Compare', 'places', 'spreadsheet', 'book/', 'paste/'])],
  },
  // Those that reckon with money.
  { name: 'decimal', of: ['src/features/tools/decimal'] },
  { name: 'tool-field', of: toolField },
  { name: 'tool-late', of: toolLate },
  {
    name: 'sheet',
    of: ['src/features/tools/sheet/'],
    but: inTools('sheet', ['schema', 'table', 'Choose', 'TakeAway', 'Tick', 'word']),
  },
  ...tool('bid-evaluation', {
    late: [
      ...[
        'Award',
        'Bands',
        'BidInputs',
        'Bids',
        'Criteria',
        'Curve',
        'Lots',
        'LowPrices',
        'Method',
        'Panel',
        'Probes',
        'ScoreTable',
        'Votes',
      ],
      ...['justification', 'rules/panel', 'rules/presets'],
    ],
    asked: ['spreadsheet/', 'Result'],
  }),
  ...tool('clauses', { late: ['ContractForm', 'ProofTable'], asked: ['blocks'] }),
  ...tool('life-cycle-cost', {
    late: [
      ...[
        'Assumptions',
        'Carbon',
        'CostInputs',
        'Figures',
        'OneOffs',
        'Options',
        'CostRanking',
        'Sensitivity',
        'Steps',
        'demand',
      ],
      'rules/sensitivity',
    ],
    asked: ['spreadsheet/', 'Result', 'StepsOfOne'],
  }),
  ...tool('maturity', {
    late: ['AnswerSheet', 'PlanField', 'Respondents', 'StatementField', 'StatementsForm'],
    asked: ['upcast', 'Beside'],
  }),
  ...tool('questions'),
  ...tool('risk-map', { late: ['EntriesForm', 'EntryForm', 'Known', 'Ratings'] }),
];
