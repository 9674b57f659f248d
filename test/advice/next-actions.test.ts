import { describe, expect, it } from 'vitest';
import { type NextAction, nextActions } from '../../src/advice/next-actions.ts';
import { standingOf } from '../../src/advice/standing.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, degree, job, license, person, TODAY } from '../support/people.ts';

function actionsFor(record: ProgressRecord | undefined): NextAction[] {
  return nextActions(standingOf({ career, record, today: TODAY }, TODAY));
}

const claims = (levels: Record<string, number>) =>
  Object.entries(levels).map(([skill, level]) => ({
    skill,
    level,
    date: '2026-11-01',
    by: 'self',
  }));

/** An RN, new under a CCM, on the way to care coordinator. */
const bedside = person({
  profile: { goal: 'coordinator' },
  credentials: [license()],
  education: [degree({ level: 'associate', program: 'adn' })],
  experience: [
    job({
      id: 'e1',
      kinds: ['registered-nurse'],
      from: '2020-08-01',
      to: '2026-10-31',
      supervisedBy: [],
    }),
    job({ id: 'e2', from: '2026-11-01' }),
  ],
  confirmations: { 'good-moral-character': true },
  skills: claims({ communication: 3, negotiation: 1, time: 3 }),
});

describe('next actions', () => {
  it('come in the order of hard demands, what is due, skills, usual demands', () => {
    const record = {
      ...bedside,
      profile: { goal: 'senior' },
      contacts: [{ id: 'p1', name: 'Lee Park', followUp: '2026-12-15' }],
    };
    const today = actionsFor(record).filter(({ from }) => from === undefined);
    const kinds = today.map(({ kind }) => kind);
    const order = (['hard', 'due', 'skill', 'usual'] as const).map((kind) => kinds.indexOf(kind));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('name each thing once', () => {
    const texts = actionsFor(bedside).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('each say why, and which command goes on from there', () => {
    for (const { text, reason, command } of actionsFor(bedside)) {
      expect(text).not.toBe('');
      expect(reason).not.toBe('');
      expect(command).toMatch(/^carepath /);
    }
  });

  it('ask for what nobody told before anything else', () => {
    const [first] = actionsFor(undefined);
    expect(first).toMatchObject({
      kind: 'hard',
      text: expect.stringContaining('?'),
      command: expect.stringContaining('carepath add education'),
    });
  });

  it('put what time alone will bring after what it will not', () => {
    const record = { ...bedside, profile: { goal: 'manager' } };
    const hard = actionsFor(record).filter(({ kind }) => kind === 'hard');
    const dated = hard.map(({ effect }) => effect?.startsWith('met on') ?? false);
    expect(dated).toEqual([...dated].sort((one, other) => Number(one) - Number(other)));
    expect(dated.at(-1)).toBe(true);
  });

  it('leave out what is due later than in 60 days', () => {
    const contacts = [{ id: 'p1', name: 'Lee Park', followUp: '2027-01-22' }];
    const kinds = actionsFor({ ...bedside, contacts }).map(({ kind }) => kind);
    expect(kinds).not.toContain('due');
  });
});

describe('a credential', () => {
  const about = (record: ProgressRecord, id: string) =>
    actionsFor(record).find(({ command }) => command === `carepath certs check ${id}`);

  it('in sight is to be applied for from its day, with its price and what is missing until then', () => {
    expect(about(bedside, 'ccm')).toMatchObject({
      text: 'Apply for the CCM from Nov 1, 2027',
      effort: '$430',
      reason: expect.stringContaining('12 months full-time under a CCM'),
    });
  });

  it('that is the goal, and has to wait, comes right after the first thing to do today', () => {
    const [first, second] = actionsFor({ ...bedside, profile: { goal: 'ccm' } });
    expect(first?.from).toBeUndefined();
    expect(second).toMatchObject({
      kind: 'goal',
      text: 'Apply for the CCM from Nov 1, 2027',
      from: '2027-11-01',
    });
  });

  it('whose rules are met is to be applied for now', () => {
    const experience = [job({ from: '2024-01-01' })];
    const [first] = actionsFor({ ...bedside, experience, profile: { goal: 'ccm' } });
    expect(first).toMatchObject({
      text: 'Apply for the CCM',
      reason: 'you meet the published rules',
    });
  });

  it('that is held and active asks for nothing', () => {
    const held = license({ id: 'c2', credential: 'ccm', expires: '2029-05-31' });
    const record = { ...bedside, credentials: [license(), held], profile: { goal: 'ccm' } };
    expect(actionsFor(record).map(({ kind }) => kind)).not.toContain('goal');
  });

  it('that has lapsed is to be brought back', () => {
    const record = {
      ...bedside,
      credentials: [license({ status: 'lapsed', expires: '2025-10-31' })],
    };
    const [first] = actionsFor(record);
    expect(first).toMatchObject({
      kind: 'hard',
      text: 'Bring back your RN license',
      reason: 'it is lapsed, expired Oct 31, 2025',
    });
  });

  it('that would each do are named together when none is in sight', () => {
    const school = degree({ level: 'high-school', field: 'other' });
    const record = person({ profile: { track: 'nursing', goal: 'entry' }, education: [school] });
    const [first] = actionsFor(record);
    expect(first).toMatchObject({
      text: 'Earn the RN or LPN license',
      command: 'carepath certs compare rn-license lpn-license',
    });
  });

  it('that is a license is to be earned', () => {
    const record = person({ profile: { track: 'nursing', goal: 'coordinator' } });
    const texts = actionsFor(record).map(({ text }) => text);
    expect(texts).toContain('Earn the RN license');
  });
});

describe('skills', () => {
  it('that lack evidence ask for one line before anything is learned', () => {
    const action = actionsFor(bedside).find(({ kind }) => kind === 'skill');
    expect(action).toMatchObject({
      text: 'Write down one example that proves Communication at 3',
      reason: 'Care coordinator asks for 3',
      command: 'carepath skills communication',
    });
  });

  it('below their target are raised one level at a time', () => {
    const skills = claims({ negotiation: 0 });
    const action = actionsFor({ ...bedside, skills }).find(({ kind }) => kind === 'skill');
    expect(action?.text).toBe('Raise Negotiation skills from 0 to 1');
  });

  it('that nobody rated ask for the self-assessment, once', () => {
    const { skills: _, ...unrated } = bedside;
    const asked = actionsFor(unrated).filter(({ command }) =>
      command.startsWith('carepath assess'),
    );
    expect(asked).toHaveLength(1);
  });
});

describe('usual demands', () => {
  it('about milestones name the next one, and how to tick it off', () => {
    const next = actionsFor(bedside).find(({ command }) => command.startsWith('carepath done'));
    expect(next).toMatchObject({
      text: 'Record a plain-language explanation of one condition',
      command: 'carepath done 4.1',
      reason: expect.stringContaining('6 milestones each of steps 4, 5 and 8'),
    });
  });

  it('pass over milestones that are done or skipped', () => {
    const milestones = {
      '4.1': { status: 'done' as const, date: TODAY },
      '4.2': { status: 'skipped' as const, date: TODAY },
    };
    const next = actionsFor({ ...bedside, milestones }).find(({ command }) =>
      command.startsWith('carepath done'),
    );
    expect(next?.command).toBe('carepath done 4.3');
  });

  it('about studies say which', () => {
    const texts = actionsFor(bedside).map(({ text }) => text);
    expect(texts).toContain(
      "Plan the study: Bachelor's degree in a health or human-services field",
    );
  });
});
