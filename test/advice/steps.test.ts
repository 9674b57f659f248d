import { describe, expect, it } from 'vitest';
import { currentStep, stepStanding, stepStandings } from '../../src/advice/steps.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, job, license, person, TODAY } from '../support/people.ts';

function step(number: number, record: ProgressRecord | undefined) {
  const found = career.steps.find((each) => each.number === number);
  if (found === undefined) throw new Error(`no step ${number}`);
  return stepStanding(found, { career, record, today: TODAY });
}

describe('a step', () => {
  it('counts done and skipped milestones apart', () => {
    const milestones = {
      '1.1': { status: 'done' as const, date: '2026-10-01' },
      '1.2': { status: 'skipped' as const, date: '2026-10-01' },
      '1.3': { status: 'started' as const, date: '2026-10-01' },
    };
    expect(step(1, person({ milestones }))).toMatchObject({ done: 1, skipped: 1, total: 8 });
  });

  it('keeps the day, the note and the evidence of a milestone', () => {
    const told = { status: 'done' as const, date: '2026-10-01', note: 'n', evidence: 'e' };
    const [first] = step(1, person({ milestones: { '1.1': told } })).milestones;
    expect(first).toMatchObject({ ...told, shown: false });
  });

  it('has no day for a milestone that was opened again', () => {
    const told = { status: 'open' as const, date: '2026-10-01' };
    const [first] = step(1, person({ milestones: { '1.1': told } })).milestones;
    expect(first).not.toHaveProperty('date');
  });

  it('takes as done what the record itself shows', () => {
    const shown = step(2, person({ credentials: [license()] })).milestones.at(-1);
    expect(shown).toMatchObject({ status: 'done', shown: true, milestone: { id: '2.8' } });
    const worked = person({ experience: [job({ from: '2026-01-01' })] });
    expect(step(3, worked).milestones.at(-1)).toMatchObject({ status: 'done', shown: true });
  });

  it('shows nothing as done without a record', () => {
    expect(step(2, undefined)).toMatchObject({ done: 0, skipped: 0 });
  });
});

describe('the current step', () => {
  it('is the first with something left', () => {
    const done = career.steps[0]?.milestones.map(
      ({ id }, index) =>
        [
          id,
          { status: index === 0 ? ('skipped' as const) : ('done' as const), date: TODAY },
        ] as const,
    );
    const record = person({ milestones: Object.fromEntries(done ?? []) });
    const steps = stepStandings({ career, record, today: TODAY });
    expect(currentStep(steps)?.step.number).toBe(2);
  });

  it('is none when all ten are finished', () => {
    const all = career.steps.flatMap((each) =>
      each.milestones.map(({ id }) => [id, { status: 'skipped' as const, date: TODAY }] as const),
    );
    const record = person({ milestones: Object.fromEntries(all) });
    expect(currentStep(stepStandings({ career, record, today: TODAY }))).toBeUndefined();
  });
});
