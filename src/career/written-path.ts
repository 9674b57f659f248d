/** Places inside a value. */
export type Path = readonly PropertyKey[];

/** ["eligibility", "of", 0, "label"] → "eligibility.of[0].label". */
export function writtenPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
