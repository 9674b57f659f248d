/** A further line to the note on an entry or a milestone. */

/** The note with more behind it; each text stands as its own sentence. */
export function noteWith(before: string | undefined, more: string): string {
  const old = before?.trimEnd() ?? '';
  if (old === '') return more;
  return `${old}${/[.!?;:]$/.test(old) ? '' : ';'} ${more}`;
}
