/** An exam and its pass rates in sentences, with the confidence of each. */
import type { Credential, Exam } from '../career/schema/credential.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted, writtenNumber } from '../values/written-number.ts';
import type { ToldFact } from './told.ts';

/** What is known about the exam; empty where nothing is. */
export function examFacts({ exam }: Credential): ToldFact[] {
  if (exam === undefined) return [];
  const { confidence } = exam;
  const texts = [sizeOf(exam), placeOf(exam), contentOf(exam), ...(exam.notes ?? [])];
  const told = texts.filter((text) => text !== '').map((text) => ({ text, confidence }));
  return [...told, ...windowsOf(exam)];
}

function sizeOf({ name, items, itemsMost, scored, pretest, minutes }: Exam): string {
  const count = countOf(items, itemsMost);
  const split = [
    scored === undefined ? '' : `${writtenNumber(scored)} scored`,
    pretest === undefined ? '' : `${writtenNumber(pretest)} not scored`,
  ].filter((part) => part !== '');
  const time = minutes === undefined ? '' : timeText(minutes);
  const size = split.length === 0 ? count : `${count} (${split.join(', ')})`;
  return sentence([name ?? '', size, time]);
}

function countOf(items: number | undefined, most: number | undefined): string {
  if (items === undefined) return '';
  return most === undefined
    ? counted(items, 'item')
    : `${writtenNumber(items)} to ${counted(most, 'item')}`;
}

function timeText(minutes: number): string {
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}

function placeOf({ vendor, delivery, availability }: Exam): string {
  const when = {
    'year-round': 'all year',
    windows: 'in windows',
    none: 'no exam of its own',
    'not-published': 'dates not published',
  }[availability];
  return sentence([vendor ?? '', delivery ?? '', when]);
}

function contentOf({ content = [] }: Exam): string {
  const parts = content.map(({ name, percent }) =>
    percent === undefined ? name : `${name} ${percent}%`,
  );
  return parts.length === 0 ? '' : sentence([`Content: ${parts.join('; ')}`]);
}

function windowsOf({ windows = [], windowsConfidence = 'low' }: Exam): ToldFact[] {
  const day = (monthDay: string) => writtenDay(`2001-${monthDay}`).replace(/, 2001$/, '');
  return windows.map(({ label, apply, exam }) => ({
    text: `${label === undefined ? 'Window' : `${label} exam`}: apply ${day(apply.from)} to ${day(apply.to)}, exam ${day(exam.from)} to ${day(exam.to)}, by the pattern of past years.`,
    confidence: windowsConfidence,
  }));
}

/** Each pass rate with whose it is: rates of different populations do not compare. */
export function passRateFacts({ passRates }: Credential): ToldFact[] {
  return passRates.map(({ percent, passed, of, whose, year, note, confidence }) => {
    const share = percent === undefined ? '' : `${percent}%`;
    const people =
      passed === undefined || of === undefined
        ? ''
        : `${writtenNumber(passed)} of ${writtenNumber(of)}`;
    const rate = share !== '' && people !== '' ? `${share} (${people})` : share + people;
    const when = year === undefined ? '' : `, ${year}`;
    const more = note === undefined ? '' : `. ${note}`;
    return { text: `${rate}: ${whose}${when}${more}`, confidence };
  });
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
