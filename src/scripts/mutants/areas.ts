/** The core whose faults would cost a learner progress, marks, a certificate or an answer: pure files, without words and types. */
export const core = [
  'src/log/**/*.ts',
  'src/features/quiz/**/*.ts',
  'src/features/review/*.ts',
  'src/features/dashboard/*.ts',
  'src/features/backup/**/*.ts',
  'src/features/certificate/**/*.ts',
  'src/features/tools/**/*.ts',
  'src/features/offline/**/*.ts',
];

/** No rule of the trade: tests and their data, schemas, words, and what only asks the browser. */
export const notCore =
  /\.test(-data)?\.ts$|\.d\.ts$|\/(store|load|schema|content|content-schema|registry|words|service-worker|trouble|device|page|find-in-file|make-badges)\.ts$/;
