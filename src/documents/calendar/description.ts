/** What an event of the calendar says: what it takes, what it costs, how to go on. */
import { applicationFeeWords } from '../../advice/application-fee.ts';
import type { HoursStanding, RenewalStanding } from '../../advice/renewal.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import type { Fee } from '../../career/schema/credential.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { dollarRange } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';
import { writtenNumber } from '../../values/written-number.ts';
import { clipped } from './clipped.ts';
import type { Subject } from './subject.ts';

/** In UTF-16 units, as `clipped` counts. */
const LONGEST_TITLE = 200;
const LONGEST_LINE = 1000;

/** One line: "Renew RN license, Ohio". */
export function title({ item: { what, overdue } }: Subject): string {
  return clipped(harmlessLine(overdue ? `Overdue: ${what}` : what), LONGEST_TITLE);
}

/** Lines of plain text; what the day rests on, and who decides, comes last. */
export function description(subject: Subject, facts: Facts): string {
  const { item, role, renewal, application } = subject;
  const lines = [
    item.overdue ? `Was due ${writtenDay(item.date)}.` : '',
    sentence(item.detail ?? ''),
    ...(renewal === undefined ? [] : renewalLines(renewal, role)),
    sentence(assumed(application?.judgement.assuming ?? [])),
    feeLine(subject),
    `To go on: ${item.command}`,
    closing(subject, facts),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => clipped(harmlessLine(line), LONGEST_LINE))
    .join('\n');
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function assumed(ifs: readonly string[]): string {
  return ifs.length === 0 ? '' : `if ${ifs.join(', and ')}`;
}

function renewalLines(
  { hours, rule, confidence, deadline }: RenewalStanding,
  role: Subject['role'],
): string[] {
  if (role === 'filing') return [`In force until ${writtenDay(deadline)}.`];
  return [hoursLine(hours), `${rule}${confidence === 'high' ? '' : ` [${confidence} confidence]`}`];
}

function hoursLine(hours: readonly HoursStanding[]): string {
  if (hours.length === 0) return '';
  const open = hours.filter(({ left }) => left > 0);
  if (open.length === 0) return 'All hours asked for are recorded.';
  const parts = open.map(({ label, left }) =>
    label === undefined
      ? `${writtenNumber(left)} h of continuing education`
      : `${writtenNumber(left)} h in ${label}`,
  );
  return `Left: ${parts.join(', ')}.`;
}

function feeLine({ renewal, application }: Subject): string {
  const words =
    application === undefined
      ? renewalFee(renewal?.fee)
      : applicationFeeWords(application.credential);
  return words === '' ? '' : `Fee: ${words}.`;
}

function renewalFee(fee: Fee | undefined): string {
  if (fee === undefined) return '';
  const who = fee.who === undefined ? '' : `, ${fee.who}`;
  const year = fee.year === undefined ? '' : ` (${fee.year})`;
  return `${dollarRange(fee.usd, fee.toUsd)}${who}${year}`;
}

/** Hours left and dates are of the day the calendar was made; a calendar is read much later. */
function closing({ renewal, application }: Subject, { career, today }: Facts): string {
  const told = `Written ${writtenDay(today)}, from what you had told carepath.`;
  const cited = new Set(renewal?.sources ?? application?.sources);
  if (renewal === undefined && application === undefined) return told;
  const [seen] = career.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => source.seen)
    .sort()
    .reverse();
  if (seen === undefined) return `${told} The issuer decides.`;
  return `${told} By the rules published as of ${writtenDay(seen)}; the issuer decides.`;
}
