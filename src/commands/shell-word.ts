/** A path as a shell takes it, for a command line that a person may copy. */
export function shellWord(path: string): string {
  if (/^[\w./\\:@%+=,~-]+$/.test(path)) return path;
  return path.includes("'") || path.includes('\\') ? `"${path}"` : `'${path}'`;
}
