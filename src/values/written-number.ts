/** Numbers and counts as people read them, the same on every machine. */

/** "1 month", "12 months". */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${writtenNumber(count)} ${count === 1 ? word : plural}`;
}

/** 82,510; at most one decimal. */
export function writtenNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole, decimal] = String(Math.abs(rounded)).split('.');
  const grouped = (whole ?? '0').replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimal === undefined ? '' : `.${decimal}`}`;
}
