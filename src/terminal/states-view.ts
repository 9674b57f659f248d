/** The states: a table of all, and one in full. */
import type { Source } from '../career/schema/source.ts';
import type { LicenseRenewal, State, States } from '../career/schema/states.ts';
import { blocks, finished, paragraph, roomIn, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';
import { boardLine, chwLine, compactLines, renewalLine, socialWorkLines } from './state-rules.ts';
import { drawTable, type TableSpec } from './table.ts';
import { hanging, inAscii } from './text.ts';
import { themeFor } from './theme.ts';
import { Facts } from './told.ts';

/** One state a row, and what the words in it mean. */
export async function drawStates(screen: Screen, { states, notes }: States): Promise<string> {
  const table = await drawTable(screen, statesTable(screen, states));
  if (!screen.terminal) return table;
  return finished(
    screen,
    blocks(screen, table, [...legend, ...notes].map((each) => paragraph(screen, each)).join('')),
  );
}

const legend = [
  '"h owed": that many contact hours each cycle. "h or another way": hours are one of several ways to show competence. "set topics": no general hours, but courses. Hours alone: whether another way counts is not established. Empty: not established. [low]: check before relying on it.',
];

function statesTable(screen: Screen, states: readonly State[]): TableSpec {
  if (!screen.terminal) {
    const titles = ['code', 'name', 'board', 'compact', 'rn', 'lpn', 'chw'];
    return { columns: titles.map((title) => ({ title })), rows: states.map(record) };
  }
  return {
    columns: [
      { title: '' },
      { title: 'Board of nursing', flexible: true },
      { title: 'Compact' },
      { title: 'RN renewal', flexible: true },
      { title: 'LPN renewal', flexible: true },
      { title: 'CHW', flexible: true },
    ],
    rows: states.map((state) => row(state).map((text) => (screen.glyphs ? text : inAscii(text)))),
  };
}

function row({ code, board, compact, rn, lpn, chw }: State): string[] {
  return [
    code,
    board.name,
    compactWords[compact.status],
    renewalWords(rn),
    renewalWords(lpn),
    chw === undefined ? '' : chwWords[chw.status],
  ];
}

/** For a pipe: figures and modes in cells of their own, ids as in --json. */
function record({ code, name, board, compact, rn, lpn, chw }: State): string[] {
  const renewal = (of: LicenseRenewal | undefined) =>
    [of?.hours, of?.cycleMonths, of?.mode].map((part) => (part === undefined ? '' : String(part)));
  return [
    code,
    name,
    board.name,
    compact.status,
    ...renewal(rn),
    ...renewal(lpn),
    chw?.status ?? '',
  ];
}

function renewalWords(renewal: LicenseRenewal | undefined): string {
  if (renewal === undefined) return '';
  const { cycleMonths, confidence } = renewal;
  const cycle = cycleMonths === undefined ? '' : `, ${cycleMonths} mo`;
  const doubt = confidence === 'low' ? ' [low]' : '';
  return `${askedWords(renewal)}${cycle}${doubt}`;
}

function askedWords({ hours, mode }: LicenseRenewal): string {
  const asked = hours === undefined ? 'hours' : `${hours} h`;
  if (mode === 'hours') return `${asked} owed`;
  if (mode === 'options') return `${asked} or another way`;
  if (mode === 'topic-only') return 'set topics';
  return mode === 'none' || hours === 0 ? 'none' : asked;
}

const compactWords: Record<State['compact']['status'], string> = {
  member: 'member',
  'enacted-not-implemented': 'enacted',
  partial: 'in part',
  no: 'no',
};

const chwWords: Record<NonNullable<State['chw']>['status'], string> = {
  voluntary: 'voluntary',
  'in-development': 'in the making',
  'none-found': 'none found',
};

/** Everything about one state: every rule with its note and confidence, what is open, the sources. */
export function drawState(
  screen: Screen,
  { state, about, sources }: { state: State; about: States['about']; sources: readonly Source[] },
): string {
  const theme = themeFor(screen);
  const facts = new Facts();
  const told = (statements: States['about']['compact']) =>
    statements.map((each) => facts.told(each.text, each));
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `${theme.accent(title)}\n${lines.map((line) => `${hanging('  ', line, roomIn(screen))}\n`).join('')}`;
  const { board, compact, rn, lpn, chw, socialWork, notEstablished = [] } = state;
  const lpnBoard = board.lpnBoard === undefined ? [] : [boardLine({ name: board.lpnBoard })];
  const text = blocks(
    screen,
    titleLine(screen, `${state.name} ${theme.dot} ${state.code}`, state.kind),
    section('Registered nurses', [boardLine(board), renewalLine(rn, facts)]),
    section('Practical and vocational nurses', [...lpnBoard, renewalLine(lpn, facts)]),
    section('RNs and LPNs alike', compactLines(compact, facts)),
    section('Community health workers', [
      chw === undefined ? 'CHW certification: not established.' : chwLine(chw, facts),
    ]),
    section(
      'Social work',
      socialWork === undefined
        ? ['Not established; ask the board.']
        : socialWorkLines(socialWork, facts),
    ),
    section('Not established: ask the board', notEstablished),
    section('Everywhere', [...told(about.compact), ...told(about.chw), ...told(about.socialWork)]),
    section('Sources', sources.map(sourceLine)),
    paragraph(screen, facts.legend('Rules change; the board decides.')),
  );
  return finished(screen, text);
}
