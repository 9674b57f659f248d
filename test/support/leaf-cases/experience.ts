/** Cases below, at and above the threshold of a rule on experience. */
import type { Verdict } from '../../../src/advice/requirements/judgement.ts';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import { type ExperienceKind, vocabulary } from '../../../src/career/vocabulary.ts';
import type { Education, Experience } from '../../../src/progress/record.ts';
import type { LeafCase } from '../leaf-cases.ts';
import { dayOf, monthsLater, numberOf } from '../naive/calendar.ts';
import { person, TODAY } from '../people.ts';

const today = numberOf(TODAY);

/** `study`: the education after which the work has to be done, where the rule says so. */
export function experienceCases(
  rule: ExperienceRequirement,
  study: Education | undefined,
): LeafCase[] {
  const weekly = rule.fullTimeHours ?? 40;
  const from = thresholdOf(rule, weekly);
  const [kind] = kindsOf(rule.in);
  const [also] = kindsOf(rule.alsoIn ?? []);
  const alone = kindsOf(rule.in).find((each) => !kindsOf(rule.alsoIn ?? []).includes(each));
  const enough: Experience = {
    id: 'e1',
    title: 'Case manager',
    kinds: [...(kind ? [kind] : []), ...(also ? [also] : [])],
    from: dayOf(from),
    to: null,
    setting: rule.settings?.[0] ?? 'hospital',
    hoursPerWeek: weekly,
    paid: true,
    supervisedBy: rule.supervisedBy ?? [],
    supervisionHours: rule.supervisionHours ?? 0,
  };
  const working = (name: string, told: Partial<Experience>, verdict: Verdict): LeafCase => ({
    name,
    record: person({
      experience: [{ ...enough, ...told }],
      education: study === undefined ? [] : [study],
    }),
    verdict,
  });
  const asOtherKind = (each: ExperienceKind) => ({ kinds: [each, ...(also ? [also] : [])] });
  const ended = { to: dayOf(today - 1) };
  return [
    working('a day below', { from: dayOf(from + 1) }, 'unmet'),
    working('to the day', {}, 'met'),
    working('a day above', { from: dayOf(from - 1) }, 'met'),
    working('ended yesterday', ended, 'met'),
    working('ended the day before', { to: dayOf(today - 2) }, 'unmet'),
    working('other work', { kinds: ['retail'] }, 'unmet'),
    ...kindsOf(rule.in).map((each) => working(`as ${each}`, asOtherKind(each), 'met')),
    ...kindsOf(rule.perhaps ?? [])
      .filter((each) => !kindsOf(rule.in).includes(each))
      .map((each) => working(`perhaps as ${each}`, asOtherKind(each), 'unknown')),
    ...kindsOf(rule.notAs ?? []).map((each) =>
      working(`as ${each}`, { kinds: [...(alone ? [alone] : []), each] }, 'unmet'),
    ),
    ...(also && alone ? [working('not told to be both', { kinds: [alone] }, 'unknown')] : []),
    working('unpaid', { paid: false }, whenUnpaid(rule)),
    ...(rule.supervisedBy
      ? [working('under nobody asked for', { supervisedBy: [] }, 'unmet')]
      : []),
    ...(rule.settings ?? []).map((setting) => working(`in ${setting}`, { setting }, 'met')),
    ...(rule.perhapsSettings ?? []).map((setting) =>
      working(`perhaps in ${setting}`, { setting }, 'unknown'),
    ),
    ...(rule.settings ? [working('in a school', { setting: 'school' }, 'unmet')] : []),
    ...(rule.notSettings ?? []).map((setting) => working(`in ${setting}`, { setting }, 'unmet')),
    working(
      'long, but an hour a week less than full-time',
      { from: '2005-01-01', hoursPerWeek: weekly - 1 },
      rule.partTime === 'counts' ? 'met' : 'unknown',
    ),
    ...(rule.supervisionHours
      ? [
          working(
            'an hour less supervised',
            { ...ended, supervisionHours: rule.supervisionHours - 1 },
            'unmet',
          ),
        ]
      : []),
    ...windowCases(rule, working),
    ...(study ? [afterCase(enough, { ...study, completed: dayOf(from) })] : []),
  ];
}

function whenUnpaid({ paid }: ExperienceRequirement): Verdict {
  if (paid === undefined) return 'met';
  return paid === 'unpublished' ? 'unknown' : 'unmet';
}

/** The first day of work that is just enough today, when it goes on until yesterday. */
function thresholdOf({ months, hours = 0 }: ExperienceRequirement, weekly: number): number {
  if (months !== undefined) return monthsLater(today, -months);
  return today - Math.ceil((hours * 7) / weekly);
}

function windowCases(
  { withinYears }: ExperienceRequirement,
  working: (name: string, told: Partial<Experience>, verdict: Verdict) => LeafCase,
): LeafCase[] {
  if (withinYears === undefined) return [];
  const start = monthsLater(today, -12 * withinYears);
  const long = { from: '2001-01-01', to: dayOf(start - 1) };
  return [working('for long, but before the window', long, 'unmet')];
}

/** Work of the first day was done on the day of the degree, not after it. */
function afterCase(enough: Experience, study: Education): LeafCase {
  return {
    name: 'from the day of the degree on',
    record: person({ experience: [enough], education: [study] }),
    verdict: 'unmet',
  };
}

function kindsOf(named: readonly string[]): ExperienceKind[] {
  const groups: Record<string, string[]> = vocabulary.kindGroups;
  return named.flatMap((name) => (groups[name] ?? [name]) as ExperienceKind[]);
}
