/** What a person hears before the first question, and when they come back. */
import type { Place } from '../../advice/assessment/progress-line.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import type { Screen } from '../screen.ts';
import { wrapText } from '../text.ts';
import { themeFor } from '../theme.ts';
import { placeInWords } from './lines.ts';

export interface Beginning {
  minutes: number;
  /** Where answers are kept. */
  path: string;
  /** False when only some sections are asked. */
  whole: boolean;
}

/** What it is, how long it takes, where the answers go, what not to write. */
export function welcomeText(screen: Screen, { minutes, path, whole }: Beginning): string {
  const { strong } = themeFor(screen);
  const what = whole
    ? 'Facts first: your goal, education, credentials and jobs. Then seven yes-or-no statements on ' +
      'whether the work fits you, and 24 skills that you place by an example of your own.'
    : 'Only the part you asked for; the rest of your record stays as it is.';
  return [
    strong(`Self-assessment, about ${counted(minutes, 'minute')}`),
    what,
    'Every answer is kept as you give it. Ctrl-C stops; carepath assess goes on where you stopped. ' +
      '< or Esc goes back a question. At the end you see everything before it is saved.',
    `Your answers stay on this computer, beside ${path}. Nothing is sent anywhere. ` +
      'Write no patient information: nothing that could tell who a patient is.',
  ]
    .map((text) => wrapText(text, screen.width))
    .join('\n\n');
}

export interface Return {
  /** The day of the last answer. */
  saved: string;
  answers: number;
  /** The question at hand; undefined: the review. */
  place: Place | undefined;
}

/** Where it goes on, and how to begin again instead. */
export function resumeText(screen: Screen, { saved, answers, place }: Return): string {
  const where =
    place === undefined ? 'the review' : `question ${answers + 1} (${placeInWords(place)})`;
  return wrapText(
    `Welcome back. You stopped on ${writtenDay(saved)} with ${counted(answers, 'answer')} kept; ` +
      `it goes on at ${where}. carepath assess --restart begins again instead.`,
    screen.width,
  );
}
