/**
 * Cases below, at and above the threshold of any leaf, made from the leaf by plain
 * arithmetic. A kind of leaf without cases throws, so that no rule goes untested.
 */
import type { Verdict } from '../../src/advice/requirements/judgement.ts';
import type { Credential } from '../../src/career/schema/credential.ts';
import type {
  ContinuingEducationRequirement,
  CredentialRequirement,
  EducationRequirement,
  ExamRequirement,
  LeafRequirement,
  Requirement,
} from '../../src/career/schema/requirement.ts';
import { type Field, type Topic, vocabulary } from '../../src/career/vocabulary.ts';
import type { Education, HeldCredential, ProgressRecord } from '../../src/progress/record.ts';
import { answerCases } from './leaf-cases/answers.ts';
import { experienceCases } from './leaf-cases/experience.ts';
import { dayOf, monthsLater, numberOf } from './naive/calendar.ts';
import { career, course, license, person, TODAY } from './people.ts';

export interface LeafCase {
  name: string;
  record: ProgressRecord;
  verdict: Verdict;
  /** Another day than the usual today. */
  today?: string;
}

const shifted = (days: number, from = TODAY) => dayOf(numberOf(from) + days);

/** Cases of a leaf; `beside` are the parts of the group whose education its work has to follow. */
export function casesOf(leaf: LeafRequirement, beside: readonly Requirement[]): LeafCase[] {
  switch (leaf.kind) {
    case 'credential':
      return credentialCases(leaf);
    case 'education':
      return educationCases(leaf);
    case 'experience':
      return experienceCases(leaf, leaf.after && studyBeside(beside));
    case 'continuing-education':
      return courseCases(leaf);
    case 'exam':
      return examCases(leaf);
    case 'attest':
    case 'confirm':
      return answerCases(leaf);
    case 'unpublished':
      return [{ name: 'whatever is told', record: person(), verdict: 'unknown' }];
    case 'closed':
      return [
        {
          name: 'the day before',
          record: person(),
          verdict: 'met',
          today: shifted(-1, leaf.since),
        },
        { name: 'on the day', record: person(), verdict: 'unmet', today: leaf.since },
        {
          name: 'the day after',
          record: person(),
          verdict: 'unmet',
          today: shifted(1, leaf.since),
        },
      ];
    default:
      throw new Error(`no case for a leaf of kind ${leaf.kind}`);
  }
}

function credentialCases(rule: CredentialRequirement): LeafCase[] {
  const { any, status = 'active', refuses = [] } = rule;
  const expiring = (credential: string, expires: string) =>
    person({ credentials: [license({ credential, expires })] });
  const verdict = (is: string): Verdict => (is === status ? 'met' : 'unmet');
  const cases = any.flatMap((id): LeafCase[] => [
    {
      name: `${id} expired yesterday`,
      record: expiring(id, shifted(-1)),
      verdict: verdict('lapsed'),
    },
    { name: `${id} expires today`, record: expiring(id, TODAY), verdict: verdict('active') },
    {
      name: `${id} expires tomorrow`,
      record: expiring(id, shifted(1)),
      verdict: verdict('active'),
    },
  ]);
  return [
    ...cases,
    { name: 'another credential', record: expiring('another-credential', TODAY), verdict: 'unmet' },
    ...refuses.map(
      (id): LeafCase => ({ name: `${id}, refused`, record: expiring(id, TODAY), verdict: 'unmet' }),
    ),
    ...unnamed(rule).map(
      ({ id, kind }): LeafCase => ({
        name: `${id}, a ${kind} not named`,
        record: expiring(id, TODAY),
        verdict: kind === rule.others ? 'unknown' : 'unmet',
      }),
    ),
  ];
}

/** A credential of each kind that a rule of examples neither names nor refuses. */
function unnamed({ any, refuses = [], others }: CredentialRequirement): Credential[] {
  if (others === undefined) return [];
  const free = career.credentials.filter(({ id }) => ![...any, ...refuses].includes(id));
  const kinds = new Set(free.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => free.find((each) => each.kind === kind) ?? []);
}

function educationCases(rule: EducationRequirement): LeafCase[] {
  const levels = Object.keys(vocabulary.educationLevels) as Education['level'][];
  const place = levels.indexOf(rule.level);
  const enough = studyFor(rule);
  const telling = (name: string, told: Partial<Education>, verdict: Verdict): LeafCase => ({
    name,
    record: person({ education: [{ ...enough, ...told }] }),
    verdict,
  });
  const without = (field: 'accredited' | 'fieldExperience'): LeafCase => {
    const { [field]: _, ...untold } = enough;
    return {
      name: `${field} not told`,
      record: person({ education: [untold] }),
      verdict: 'unknown',
    };
  };
  const early = rule.daysBefore ?? 0;
  const oldest =
    rule.withinMonths === undefined ? undefined : monthsLater(numberOf(TODAY), -rule.withinMonths);
  const below = levels[place - 1];
  const above = levels[place + 1];
  const outside = (Object.keys(vocabulary.fields) as Field[]).find(
    (field) =>
      rule.fields !== undefined &&
      !fieldsOf([...rule.fields, ...(rule.perhapsFields ?? [])]).includes(field),
  );
  return [
    ...(rule.completedBefore === undefined
      ? [telling('of the level, completed today', { completed: TODAY }, 'met')]
      : [
          telling('completed on the day', { completed: rule.completedBefore }, 'unmet'),
          telling('completed before', { completed: shifted(-1, rule.completedBefore) }, 'met'),
        ]),
    ...(oldest === undefined
      ? []
      : [
          telling('completed as long ago as it counts', { completed: dayOf(oldest) }, 'met'),
          telling('completed a day longer ago', { completed: dayOf(oldest - 1) }, 'unmet'),
        ]),
    telling('completed too late', { completed: shifted(1 + early) }, 'unmet'),
    ...(early > 0 ? [telling('just early enough', { completed: shifted(early) }, 'met')] : []),
    ...(below ? [telling('a level below', { level: below }, 'unmet')] : []),
    ...(above ? [telling('a level above', { level: above }, 'met')] : []),
    ...(outside ? [telling(`in ${outside}`, { field: outside }, 'unmet')] : []),
    ...fieldsOf(rule.fields ?? []).map((field) => telling(`in ${field}`, { field }, 'met')),
    ...fieldsOf(rule.perhapsFields ?? [])
      .filter((field) => !fieldsOf(rule.fields ?? []).includes(field))
      .map((field) => telling(`perhaps in ${field}`, { field }, 'unknown')),
    ...fieldsOf(rule.notFields ?? []).map((field) => telling(`in ${field}`, { field }, 'unmet')),
    ...(rule.programs ?? []).map((program) => telling(`as ${program}`, { program }, 'met')),
    ...(rule.programs ? [telling('as another program', { program: 'ged' }, 'unmet')] : []),
    ...(rule.accredited
      ? [telling('not accredited', { accredited: false }, 'unmet'), without('accredited')]
      : []),
    ...(rule.fieldExperience
      ? [
          telling('without field experience', { fieldExperience: false }, 'unmet'),
          without('fieldExperience'),
        ]
      : []),
    ...(rule.unlessHolding ?? []).flatMap((credential) => barredCases(enough, credential)),
  ];
}

/** Held, it bars the degree; lapsed, it does not; restricted, only the issuer knows. */
function barredCases(study: Education, credential: string): LeafCase[] {
  const holding = (status: HeldCredential['status'], verdict: Verdict): LeafCase => ({
    name: `holding ${credential}, ${status}`,
    record: person({ education: [study], credentials: [license({ credential, status })] }),
    verdict,
  });
  return [
    holding('active', 'unmet'),
    holding('restricted', 'unknown'),
    holding('lapsed', 'met'),
    holding('retired', 'met'),
  ];
}

/** The study that just satisfies a rule. */
function studyFor(rule: EducationRequirement): Education {
  const { level, fields, notFields, programs, withinMonths } = rule;
  const excluded = fieldsOf(notFields ?? []);
  const free = (Object.keys(vocabulary.fields) as Field[]).find((each) => !excluded.includes(each));
  const field = fieldsOf(fields ?? [])[0] ?? free ?? 'other';
  const [program] = programs ?? [];
  return {
    id: 'd1',
    level,
    field,
    completed: withinMonths === undefined ? '2000-05-15' : TODAY,
    accredited: true,
    fieldExperience: true,
    ...(program === undefined ? {} : { program }),
  };
}

function fieldsOf(named: readonly string[]): Field[] {
  const groups: Record<string, string[]> = vocabulary.fieldGroups;
  return named.flatMap((name) => (groups[name] ?? [name]) as Field[]);
}

/** The education that work has to follow; a rule that names none beside it is a mistake in the data. */
function studyBeside(beside: readonly Requirement[]): Education {
  const [study] = beside.flatMap(studiesIn);
  if (study === undefined) throw new Error('work after an education that is not asked for');
  return studyFor(study);
}

function studiesIn(node: Requirement): EducationRequirement[] {
  if (node.kind === 'all' || node.kind === 'any') return node.of.flatMap(studiesIn);
  return node.kind === 'education' ? [node] : [];
}

function courseCases(rule: ContinuingEducationRequirement): LeafCase[] {
  const topics = rule.topics ?? [];
  const taken = (name: string, hours: number, verdict: Verdict, told = {}): LeafCase => ({
    name,
    record: person({
      continuingEducation: [course({ hours, date: TODAY, topics: topics.slice(0, 1), ...told })],
    }),
    verdict,
  });
  const other = (Object.keys(vocabulary.topics) as Topic[]).find((each) => !topics.includes(each));
  const first = dayOf(monthsLater(numberOf(TODAY), -12 * (rule.withinYears ?? 50)));
  return [
    taken('half an hour below', rule.hours - 0.5, 'unmet'),
    taken('the hours', rule.hours, 'met'),
    taken('half an hour above', rule.hours + 0.5, 'met'),
    taken('on the first day of the window', rule.hours, 'met', { date: first }),
    ...(rule.withinYears
      ? [taken('the day before the window', rule.hours, 'unmet', { date: shifted(-1, first) })]
      : []),
    taken('tomorrow', rule.hours, 'unmet', { date: shifted(1) }),
    ...topics.map((topic) => taken(`on ${topic}`, rule.hours, 'met', { topics: [topic] })),
    ...(topics.length > 0 && other
      ? [
          taken(`on ${other}`, rule.hours, rule.otherTopics ? 'unknown' : 'unmet', {
            topics: [other],
          }),
        ]
      : []),
  ];
}

function examCases({ any, withinYears }: ExamRequirement): LeafCase[] {
  const first = dayOf(monthsLater(numberOf(TODAY), -12 * (withinYears ?? 25)));
  const sat = (exam: string, date: string, passed: boolean) =>
    person({ exams: [{ id: 'q1', exam, date, passed }] });
  return any.flatMap((id): LeafCase[] => [
    { name: `${id} failed`, record: sat(id, TODAY, false), verdict: 'unmet' },
    { name: `${id} passed today`, record: sat(id, TODAY, true), verdict: 'met' },
    { name: `${id} passed long ago`, record: sat(id, first, true), verdict: 'met' },
    ...(withinYears
      ? [
          {
            name: `${id} passed too long ago`,
            record: sat(id, shifted(-1, first), true),
            verdict: 'unmet' as const,
          },
        ]
      : []),
    { name: `${id} to be passed tomorrow`, record: sat(id, shifted(1), true), verdict: 'unmet' },
    { name: 'another exam', record: sat('another-exam', TODAY, true), verdict: 'unmet' },
  ]);
}
