/** One rung: each of its demands with your verdict and who asks for it, tips, pay. */
import { payOf } from '../advice/pay.ts';
import { type DemandStanding, isMet, type RungReadiness } from '../advice/readiness.ts';
import { originNote, originWords } from '../advice/readiness-words.ts';
import { dutiesOn, interviewThemes } from '../advice/rung-themes.ts';
import type { Career } from '../career/career.ts';
import { type Track, vocabulary } from '../career/vocabulary.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { tierText, verdictWords } from './ladder-view.ts';
import {
  blocks,
  dashes,
  finished,
  labeled,
  paragraph,
  type Row,
  roomIn,
  textRow,
  titleLine,
} from './layout.ts';
import type { Screen } from './screen.ts';
import { hanging, widthOf } from './text.ts';
import { themeFor } from './theme.ts';

/** All about one rung on one track. */
export function drawRung(
  screen: Screen,
  standing: RungReadiness,
  track: Track,
  career: Career,
): string {
  const theme = themeFor(screen);
  const { rung, met, total, demands } = standing;
  const share = `${met} of ${total} met`;
  const pay = `The article says ${tierText(payOf(career, rung))}: carepath salary --rung ${rung.id}`;
  const text = blocks(
    screen,
    titleLine(screen, rung.name, `${verdictWords(standing, theme)} ${theme.dot} ${share}`),
    paragraph(screen, `${rung.about} Track: ${vocabulary.tracks[track]}.`),
    demandList(
      screen,
      'Required',
      demands.filter(({ demand }) => demand.hard),
    ),
    demandList(
      screen,
      'Usual',
      demands.filter(({ demand }) => !demand.hard),
    ),
    `${theme.accent('Tips')}\n${dashes(screen, rung.tips)}`,
    labeled(screen, 'Duties', textRows(dutiesOn(career, rung).map(({ name }) => name))) +
      labeled(screen, 'Interviews', textRows(interviewThemes(career, rung))),
    labeled(screen, 'Pay', [textRow(pay)]),
    paragraph(screen, theme.dim(originNote)),
  );
  return finished(screen, text);
}

function textRows(names: readonly string[]): Row[] {
  return names.length === 0 ? [] : [textRow(names.join(', '))];
}

function demandList(screen: Screen, title: string, demands: readonly DemandStanding[]): string {
  if (demands.length === 0) return '';
  const lines = demands.map((each) => demandLines(screen, each));
  return `${themeFor(screen).accent(title)}\n${lines.join('')}`;
}

function demandLines(screen: Screen, each: DemandStanding): string {
  const theme = themeFor(screen);
  const { demand, judgement } = each;
  const lead = `  ${theme.mark(judgement.verdict)} `;
  const from = `asked for by ${originWords(demand)}`;
  const below = [[...standingWords(each), from].join(` ${theme.dot} `), openParts(each)];
  if (!screen.terminal) {
    const words = standingWords(each).join(', ');
    return `${[demand.label, judgement.verdict, words, originWords(demand), openParts(each)].join('\t').trimEnd()}\n`;
  }
  const indent = ' '.repeat(widthOf(lead) + 2);
  const width = roomIn(screen);
  return `${[
    hanging(lead, demand.label, width),
    ...below.filter((line) => line !== '').map((line) => hanging(indent, theme.dim(line), width)),
  ].join('\n')}\n`;
}

/** What is there, and from when it will do. */
function standingWords(each: DemandStanding): string[] {
  const { have, judgement } = each;
  const { earliest, ask } = judgement;
  const has = have === undefined ? [] : [harmlessLine(have)];
  if (judgement.verdict === 'unknown') return [...has, ...ask.slice(0, 1)];
  return isMet(each) || earliest === null ? has : [...has, `met from ${writtenDay(earliest)}`];
}

const SKILLS_NAMED = 6;

/** What is open in a demand made of many parts, by name. */
function openParts({ judgement }: DemandStanding): string {
  const { kind, of = [] } = judgement.proof;
  if (kind !== 'all' || judgement.verdict === 'met') return '';
  const open = of.filter((part) => part.verdict === 'unmet');
  if (open.every((part) => part.kind !== 'skill')) {
    return open
      .map(({ label, have }) => (have === undefined ? label : `${label}: ${have}`))
      .join('; ');
  }
  const below = open.filter(({ have }) => have?.startsWith('level'));
  const named = below
    .slice(0, SKILLS_NAMED)
    .map(({ label, have, need }) => `${label} ${have?.slice(6)}→${need?.slice(6)}`);
  const more = below.length - named.length;
  const unrated = open.length - below.length;
  return [
    ...named,
    more > 0 ? `${more} more below their target` : '',
    unrated > 0 ? `${unrated} not rated` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
