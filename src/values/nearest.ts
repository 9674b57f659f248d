/** Finds what a person probably meant. */
import leven from 'leven';

/** Upper and lower case, `_`, `-` and space are equal: "RN License" → "rn-license". */
export function idForm(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** The names closest to `word`, best first, at most three; empty when none is close. */
export function nearest(word: string, names: readonly string[]): string[] {
  const form = idForm(word);
  const allowed = Math.max(1, Math.floor(form.length * 0.4));
  return names
    .map((name) => ({ name, distance: distanceOf(form, idForm(name)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function distanceOf(word: string, name: string): number {
  return word.length >= 3 && name.startsWith(word) ? 0 : leven(word, name);
}

/** "Did you mean certs?", or `otherwise` when nothing is close. */
export function didYouMean(word: string, names: readonly string[], otherwise: string): string {
  const close = nearest(word, names);
  return close.length > 0 ? `Did you mean ${close.join(', or ')}?` : otherwise;
}
