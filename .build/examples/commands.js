/** What people type, in a word each. */

/** Milestones ticked off on one day. */
export const done = (date, ...milestones) =>
  milestones.map((milestone) => ['done', milestone, '--date', date]);

/** A milestone begun. */
export const started = (date, milestone) => [
  'done',
  milestone,
  '--status',
  'started',
  '--date',
  date,
];

/** An exam passed. */
export const passed = (exam, date) => ['add', 'exam', '--exam', exam, '--date', date, '--passed'];

/** Continuing education, in contact hours. */
export const ce = (date, hours, { topics, title, provider }) => [
  ...['add', 'ce', '--date', date, '--hours', String(hours)],
  ...['--title', title, '--provider', provider],
  ...topics.flatMap((topic) => ['--topic', topic]),
];

export const noExams = ['add', 'exam', '--none'];
export const noCe = ['add', 'ce', '--none'];
