/** What is said around the questions: how far along, what was typed, what it counts. */
import type { Place } from '../../advice/assessment/progress-line.ts';
import type { ReviewItem, ReviewSection } from '../../advice/assessment/review.ts';
import type { SkillNote } from '../../advice/assessment/skill-note.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { counted } from '../../values/written-number.ts';
import type { Screen } from '../screen.ts';
import { hanging, inAscii, wrapText } from '../text.ts';
import { themeFor } from '../theme.ts';

/** "Skills 7 of 24 · about 6 minutes left"; without the time where only one line is changed. */
export function progressLine(screen: Screen, place: Place, timed = true): string {
  const { dim, dot } = themeFor(screen);
  const left = timed ? ` ${dot} about ${counted(place.minutes, 'minute')} left` : '';
  return wrapText(dim(`${placeInWords(place)}${left}`), screen.width);
}

/** "Skills 7 of 24"; "Education, entry 1" where nobody knows how many there will be. */
export function placeInWords({ section, number, of }: Place): string {
  if (number === undefined) return section;
  return of === undefined ? `${section}, entry ${number}` : `${section} ${number} of ${of}`;
}

/** Numbered statements from 0, each below its first word where it wraps. */
export function numberedStatements(screen: Screen, statements: readonly string[]): string {
  const { accent } = themeFor(screen);
  return statements
    .map((text, number) =>
      hanging(`  ${accent(String(number))}  `, shown(screen, text), screen.width),
    )
    .join('\n');
}

/** A heading in bold and what is said below it. */
export function headed(screen: Screen, text: string): string {
  const [heading = '', ...rest] = text.split('\n');
  const { strong } = themeFor(screen);
  return [
    strong(wrapText(shown(screen, heading), screen.width)),
    ...rest.map((line) => paragraph(screen, line)),
  ].join('\n');
}

/** Text wrapped between words, line by line. */
export function paragraph(screen: Screen, text: string): string {
  return wrapText(shown(screen, text), screen.width);
}

/** "Counts as 2, one below your 3: no example yet. Care coordinator asks for 3." */
export function skillNoteLine(screen: Screen, { level, counts, target, rung }: SkillNote): string {
  const { dim, good, maybe } = themeFor(screen);
  const lowered = counts < level ? `, one below your ${level}: no example yet` : '';
  const paint = counts >= target ? good : maybe;
  const text = `Counts as ${counts}${lowered}. ${rung} asks for ${target}.`;
  return wrapText(`  ${counts < level ? dim(text) : paint(text)}`, screen.width);
}

/** Everything answered, section by section, each line with the number that changes it. */
export function reviewText(screen: Screen, sections: readonly ReviewSection[]): string {
  const { strong, accent } = themeFor(screen);
  const digits = String(sections.reduce((sum, { items }) => sum + items.length, 0)).length;
  let number = 0;
  return sections
    .map(({ name, items }) =>
      [
        strong(name),
        ...items.map((item) => {
          number += 1;
          const lead = `  ${accent(String(number).padStart(digits))}  `;
          return hanging(lead, shown(screen, reviewLine(item)), screen.width);
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

/** "State: OH"; the answer comes first where the name is a whole sentence. */
function reviewLine({ name, text }: ReviewItem): string {
  return /[.?]$/.test(name) ? `${text}: ${name}` : `${name}: ${text}`;
}

/** Harmless, and in ASCII where the screen asks for it. */
function shown(screen: Screen, text: string): string {
  const safe = text.split('\n').map(harmlessLine).join('\n');
  return screen.glyphs ? safe : inAscii(safe);
}
