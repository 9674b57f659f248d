/** What lies ahead: pay, next actions, what falls due. */
import type { RungPay } from '../../advice/pay.ts';
import type { ProgressReport } from '../../advice/progress-report.ts';
import { dollars } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, list, numberedList, type Piece, paragraph } from '../tree.ts';

export function paySection({ pay }: ProgressReport): Block[] {
  return [
    heading(2, 'Pay'),
    paragraph(
      'USD a year, before tax, as the article prints them, without a date or a source; after each, what checking it against wage statistics found.',
    ),
    ...list(pay.map(payLine)),
  ];
}

function payLine({ rung, tier, byArticle }: RungPay): Piece[] {
  if (!byArticle)
    return [{ strong: `${rung.name}:` }, ' The article gives no figure for this rung.'];
  const range = `${dollars(tier.fromUsd)} to ${dollars(tier.toUsd)}${tier.orMore ? ' or more' : ''}`;
  const years = tier.years === undefined ? '' : `, ${tier.years}`;
  return [
    { strong: `${rung.name}:` },
    ` The article says ${range} (${tier.name}${years}). Checked: ${tier.checked}`,
  ];
}

export function actionsSection({ actions }: ProgressReport): Block[] {
  return [
    heading(2, 'Next actions'),
    ...(actions.length === 0 ? [paragraph('Nothing is open on this rung.')] : []),
    ...numberedList(
      actions.map(({ text, reason, effort, command }) => [
        { strong: text },
        `: ${[effort, reason].filter((part) => part !== undefined).join('; ')} (`,
        { code: command },
        ')',
      ]),
    ),
  ];
}

export function dueSection({ due }: ProgressReport): Block[] {
  if (due.length === 0) return [];
  return [
    heading(2, 'Due within a year'),
    ...list(
      due.map(({ date, what, detail, overdue }) => [
        { strong: `${writtenDay(date)}:` },
        ` ${overdue ? 'overdue: ' : ''}${what}${detail === undefined ? '' : `: ${detail}`}`,
      ]),
    ),
  ];
}
