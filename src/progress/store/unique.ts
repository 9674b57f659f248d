/** A part of a file name that no other process picks. node:crypto would do it, and takes longer than the whole write. */
export function unique(): string {
  const part = () => Math.random().toString(36).slice(2);
  return `${part()}${part()}`;
}
