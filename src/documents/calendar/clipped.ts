/** Texts of any length, cut for a place that has little room. */

/**
 * The text, or its beginning of at most `longest` UTF-16 units with "…" after it.
 * What a reader sees as one character, such as a family of emoji, is kept whole.
 */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text)) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
