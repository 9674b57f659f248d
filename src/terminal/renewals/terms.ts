/** The terms of a renewal in lines: when to file, what it costs, and what is possible when late. */

import type { Price } from '../../advice/renewal/price.ts';
import { isTooLate, type RenewalStanding } from '../../advice/renewal.ts';
import type { Confidence } from '../../career/schema/basics.ts';
import type { Fee } from '../../career/schema/credential.ts';
import { type Day, toDay, toNumber } from '../../values/day.ts';
import { dollarRange } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';

/** When it may and must be filed; nothing that is over is shown as open. */
export function filingLines(standing: RenewalStanding): string[] {
  const { window, byPattern, fileBy, daysLeft } = standing;
  const today = todayOf(standing);
  const pattern = byPattern ? ', by the pattern of past years' : '';
  return [
    window === undefined || window.to < today ? '' : `${openWords(window, today)}${pattern}.`,
    fileBy === undefined || daysLeft < 0 ? '' : fileByLine(fileBy, today),
  ];
}

function openWords({ from, to }: { from: Day; to: Day }, today: Day): string {
  return from <= today
    ? `May be filed now, through ${writtenDay(to)}`
    : `File from ${writtenDay(from)} to ${writtenDay(to)}`;
}

function fileByLine(fileBy: Day, today: Day): string {
  const day = writtenDay(fileBy);
  if (fileBy >= today) return `File by ${day}.`;
  return `Was to be filed by ${day}: ask the issuer whether it still can be.`;
}

/** What it costs in time; once it has expired, what is paid beside the fee for being late, if it still can be. */
export function priceLines(standing: RenewalStanding): string[] {
  if (isTooLate(standing)) return [];
  const today = todayOf(standing);
  return standing.prices
    .filter(({ fee }) => fee.late === undefined)
    .map((price) => `Fee${daysWords(price, today)}: ${priceWords(price)}${sure(price.fee)}.`);
}

/** "$280, $225 for members of NAHQ (2021)". */
function priceWords({ fee, reduced }: Price, more = ''): string {
  const only = fee.who?.startsWith('everyone else') === false ? ` for ${fee.who}` : '';
  const others = reduced.map((each) => `, ${dollars(each)} for ${each.who}`).join('');
  const year = fee.year === undefined ? '' : ` (${fee.year})`;
  return `${dollars(fee)}${more}${only}${others}${year}`;
}

function dollars({ usd, toUsd }: Fee): string {
  return dollarRange(usd, toUsd);
}

function feeOf({ fee }: Price): Fee {
  return fee;
}

function sure({ confidence }: { confidence: Confidence }): string {
  return confidence === 'high' ? '' : ` [${confidence} confidence]`;
}

/** A line made of several facts is as sure as the least sure of them. */
function leastSure(facts: readonly ({ confidence: Confidence } | undefined)[]): string {
  const least = (['low', 'medium'] as const).find((each) =>
    facts.some((fact) => fact?.confidence === each),
  );
  return sure({ confidence: least ?? 'high' });
}

/** How late it may be and what that costs; once it has expired, whatever is still possible. */
export function lateLines(standing: RenewalStanding): string[] {
  const { late, daysLeft } = standing;
  const today = todayOf(standing);
  if (daysLeft >= 0) return [lateLine('If late', standing, today)];
  return [
    isTooLate(standing) && late?.until !== undefined
      ? `Late renewal was possible through ${writtenDay(late.until)}.`
      : lateLine('Late renewal', standing, today),
    ...(late?.otherWays ?? [])
      .filter(({ until }) => until >= today)
      .map(({ label, until }) => `${label}: through ${writtenDay(until)}.`),
    late === undefined ? '' : `${late.text}${sure(late)}`,
  ];
}

function lateLine(lead: string, standing: RenewalStanding, today: Day): string {
  const { late, prices, latePrices, deadline } = standing;
  const { until, asks = [] } = late ?? {};
  const whole = prices.filter(({ fee }) => fee.late !== undefined);
  const day = today > deadline ? today : toDay(toNumber(deadline) + 1);
  const parts = [
    until === undefined ? '' : `through ${writtenDay(until)}`,
    ...latePrices.map((price) => `${priceWords(price, ' more')}${daysWords(price, day)}`),
    ...whole.map((price) => priceWords(price, ' in all')),
    asks.length === 0 ? '' : `with ${asks.join(' and ')}`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const end = until === undefined ? '; its last day is not published' : '';
  return `${lead}: ${parts.join(', ')}${end}${leastSure([late, ...latePrices.map(feeOf), ...whole.map(feeOf)])}.`;
}

/** The days of a price, as far as they differ from all days after `day`. */
function daysWords({ from, until }: Price, day: Day): string {
  const start = from === undefined || from <= day ? '' : ` from ${writtenDay(from)}`;
  return `${start}${until === undefined ? '' : ` through ${writtenDay(until)}`}`;
}

function todayOf({ deadline, daysLeft }: RenewalStanding): Day {
  return toDay(toNumber(deadline) - daysLeft);
}
