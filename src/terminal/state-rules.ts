/** A state's rules in sentences: boards, the compact, renewal with its mode, CHW and social work. */
import type { StateRules } from '../advice/state-rules.ts';
import type {
  ChwCertification,
  Compact,
  LicenseRenewal,
  RenewalMode,
  SocialWorkRules,
  State,
} from '../career/schema/states.ts';
import { writtenDay, writtenMonth } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import type { Facts } from './told.ts';

/** The rules of a state for one credential, a sentence or two each. */
export function stateRuleLines(rules: StateRules, facts: Facts): string[] {
  const { board, nursing, chw, socialWork } = rules;
  return [
    ...(board === undefined ? [] : [boardLine(board)]),
    ...(nursing === undefined
      ? []
      : [renewalLine(nursing.renewal, facts), ...compactLines(nursing.compact, facts)]),
    ...(chw === undefined ? [] : [chwLine(chw, facts)]),
    ...(socialWork === undefined ? [] : socialWorkLines(socialWork, facts)),
  ];
}

/** "Texas Board of Nursing, https://…". */
export function boardLine({ name, url }: { name: string; url?: string | undefined }): string {
  return url === undefined ? name : `${name}, ${url}`;
}

/** How often a license is renewed and by what, with its mode. */
export function renewalLine(renewal: LicenseRenewal | undefined, facts: Facts): string {
  if (renewal === undefined) return 'Renewal: not established; ask the board.';
  const { cycleMonths, rule, note } = renewal;
  const cycle =
    cycleMonths === undefined
      ? 'how often is not established'
      : `every ${counted(cycleMonths, 'month')}`;
  const law = rule === undefined ? '' : ` (${rule})`;
  const more = note === undefined ? '' : ` ${note}`;
  const terms = [cycle, educationAsked(renewal)].filter((part) => part !== '').join('; ');
  return facts.told(`Renewal: ${terms}${law}.${more}`, renewal);
}

function educationAsked({ hours, mode, note }: LicenseRenewal): string {
  const asked = hours === undefined ? 'continuing education' : counted(hours, 'contact hour');
  if (mode !== undefined) return modes[mode](asked);
  // Where nobody says how a zero is meant, the note says what was found.
  if (hours === 0) return note === undefined ? 'no general hours were found' : '';
  return `${asked}; whether other ways count is not established`;
}

const modes: Record<RenewalMode, (asked: string) => string> = {
  hours: (asked) => `${asked}, all of them owed`,
  options: (asked) => `${asked}, as one of several ways to show competence`,
  'topic-only': () => 'no general hours, but courses on set topics',
  none: () => 'no continuing education asked for',
};

/** Whether the state is in the nurse licensure compact, and until when. */
export function compactLines(compact: Compact, facts: Facts): string[] {
  const { status, since, note, ends, asOf } = compact;
  const from = since === undefined ? '' : ` since ${writtenDay(since)}`;
  const more = note === undefined ? '' : ` ${note}`;
  const line = `Nurse licensure compact: ${compactStatuses[status]}${from} (checked ${writtenMonth(`${asOf}-01`)}).${more}`;
  return [
    facts.told(line, compact),
    ...(ends === undefined
      ? []
      : [facts.told(`The compact here may end ${writtenDay(ends.on)}. ${ends.note}`, ends)]),
  ];
}

const compactStatuses: Record<Compact['status'], string> = {
  member: 'member, multistate licenses work both ways',
  'enacted-not-implemented': 'enacted, but not working yet',
  partial: 'in part, licenses of other states are honored and none are issued',
  no: 'not a member',
};

/** Certification of community health workers. */
export function chwLine(chw: ChwCertification, facts: Facts): string {
  const { status, runBy, runByName, note } = chw;
  const keeper = [runBy === undefined ? '' : chwKeepers[runBy], runByName ?? '']
    .filter((part) => part !== '')
    .join(', ');
  const by = keeper === '' ? '' : `, run by ${keeper}`;
  const more = note === undefined ? '' : ` ${note}`;
  return facts.told(`CHW certification: ${chwStatuses[status]}${by}.${more}`, chw);
}

/** What may keep a state from certifying anyone: "In Georgia: none found …"; nothing where it does. */
export function chwObstacle({ name, chw }: State): string[] {
  if (chw === undefined || chw.status === 'voluntary') return [];
  const more = chw.note === undefined ? '' : ` ${chw.note}`;
  return [
    `in ${name}, a certification of community health workers is ${chwWords[chw.status]}.${more}`,
  ];
}

const chwWords = { 'in-development': 'in development', 'none-found': 'not to be found' } as const;

const chwStatuses: Record<ChwCertification['status'], string> = {
  voluntary: 'voluntary',
  'in-development': 'in development',
  'none-found': 'none found',
};

const chwKeepers: Record<NonNullable<ChwCertification['runBy']>, string> = {
  'state-agency': 'a state agency',
  'board-of-nursing': 'the board of nursing',
  'independent-board': 'an independent board',
  'chw-association': 'an association of CHWs',
};

/** License titles of social work and their renewal. */
export function socialWorkLines(rules: SocialWorkRules, facts: Facts): string[] {
  const { levels, renewal } = rules;
  const titles = facts.told(`License titles seen: ${levels.join(', ')}.`, rules);
  if (renewal === undefined) return [titles, 'Renewal: not established; ask the board.'];
  const { cycleMonths, hours, byLevel = [], within = [], note } = renewal;
  const asked = [
    hours === undefined ? '' : counted(hours, 'contact hour'),
    ...byLevel.map(
      (each) => `${counted(each.hours, 'contact hour')} for ${each.levels.join(' and ')}`,
    ),
    ...within.map((each) => `${each.hours} of them on ${each.label}`),
  ].filter((part) => part !== '');
  const head = [`every ${counted(cycleMonths, 'month')}`, asked.join(', ')]
    .filter((part) => part !== '')
    .join('; ');
  const more = note === undefined ? '' : ` ${note}`;
  return [titles, facts.told(`Renewal: ${head}.${more}`, renewal)];
}
