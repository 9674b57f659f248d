/** Credentials side by side: what you would weigh before choosing one. */
import { applicationFeeWords } from '../advice/application-fee.ts';
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import { type Burden, renewalBurden } from '../advice/renewal-burden.ts';
import type { ExamWindow } from '../career/schema/credential.ts';
import { vocabulary } from '../career/vocabulary.ts';
import { writtenDay, writtenMonth } from '../values/written-day.ts';
import { counted, writtenNumber } from '../values/written-number.ts';
import type { Screen } from './screen.ts';
import type { TableSpec } from './table.ts';
import { inAscii } from './text.ts';
import { themeFor } from './theme.ts';
import { verdictText } from './verdict.ts';

type Aspect = [name: string, of: (answer: CertificationAnswer) => string];

/** Columns are credentials on a terminal wide enough; else, and in a pipe, rows are. */
export function comparisonTable(
  screen: Screen,
  answers: readonly CertificationAnswer[],
  asked: string,
): TableSpec {
  const theme = themeFor(screen);
  const aspects: Aspect[] = [
    ['You', (answer) => verdictText(answer, asked, theme)],
    ['Missing', ({ judgement }) => judgement.missing.join('; ')],
    ['Apply', windowText],
    ['Fee', ({ credential }) => applicationFeeWords(credential) || 'not published'],
    ['Exam', examText],
    ['Valid', validText],
    ['To renew', ({ credential }) => burdenText(renewalBurden(credential))],
    ['For', populationText],
    ['Rules', ({ credential }) => `${credential.eligibility.confidence} confidence`],
  ];
  const text = (written: string) => (screen.glyphs ? written : inAscii(written));
  const cell = (aspect: Aspect, answer: CertificationAnswer) => text(aspect[1](answer));
  const name = ({ credential }: CertificationAnswer) => credential.abbreviation;
  if (!screen.terminal || screen.width <= STACKED) {
    return {
      columns: [{ title: '' }, ...aspects.map(([title]) => ({ title }))],
      rows: answers.map((answer) => [name(answer), ...aspects.map((each) => cell(each, answer))]),
    };
  }
  return {
    columns: [
      { title: '' },
      ...answers.map((answer) => ({ title: name(answer), flexible: true, max: 40 })),
    ],
    rows: aspects.map((aspect) => [aspect[0], ...answers.map((answer) => cell(aspect, answer))]),
  };
}

const STACKED = 50;

function windowText({ window, credential }: CertificationAnswer): string {
  if (window === undefined) {
    const { availability, windows = [] } = credential.exam ?? {};
    if (availability === 'year-round') return 'all year';
    if (availability !== 'windows') return 'not published';
    return windows.length === 0 ? 'in windows' : windows.map(patternText).join('; ');
  }
  return `${writtenDay(window.first)} to ${writtenDay(window.apply.to)}, exam ${writtenMonth(window.exam.from)}`;
}

/** "Jan 1 to Jan 31, exam Mar": a window by the pattern of past years. */
function patternText({ apply, exam }: ExamWindow): string {
  const day = (monthDay: string) => writtenDay(`2001-${monthDay}`).replace(/, 2001$/, '');
  const [month = ''] = day(exam.from).split(' ');
  return `${day(apply.from)} to ${day(apply.to)}, exam ${month}`;
}

function examText({ credential: { exam } }: CertificationAnswer): string {
  if (exam === undefined || exam.availability === 'none') return 'none';
  const parts = [
    exam.items === undefined ? '' : counted(exam.items, 'item'),
    exam.minutes === undefined ? '' : `${writtenNumber(exam.minutes / 60)} h`,
    exam.vendor ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'details not published' : parts.join(', ');
}

function validText({ credential: { validity } }: CertificationAnswer): string {
  if (validity?.months !== undefined) return counted(validity.months, 'month');
  return validity?.stateSet === true ? 'set by the state' : 'not published';
}

/** "16 h a year, $55 a year". */
export function burdenText({ hoursAYear, usdAYear }: Burden): string {
  const parts = [
    hoursAYear === undefined ? '' : `${writtenNumber(hoursAYear)} h a year`,
    usdAYear === undefined ? '' : `$${writtenNumber(usdAYear)} a year`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'not published' : parts.join(', ');
}

function populationText({ credential }: CertificationAnswer): string {
  return credential.populations.map((each) => vocabulary.populations[each]).join(', ');
}
