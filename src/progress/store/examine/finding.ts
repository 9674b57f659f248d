/** What a check-up found: one thing looked at, how it stands, what to do about it. */
export interface Finding {
  /** What was looked at: "record", "lock". */
  check: string;
  /** `note`: worth knowing, and nothing is wrong. */
  status: 'ok' | 'note' | 'problem';
  what: string;
  fix?: string;
}
