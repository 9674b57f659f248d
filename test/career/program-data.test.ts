import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readTable } from '../../src/career/load.ts';
import * as work from '../../src/career/schema/job.ts';
import * as study from '../../src/career/schema/program.ts';
import { idsOf, vocabulary } from '../../src/career/vocabulary.ts';

const { programs, activities } = study.programs.parse(readTable('programs'));
const { jobs, unpaid } = work.jobs.parse(readTable('jobs'));
const credentialIds = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(readTable('credentials'))
    .map((credential) => credential.id),
);

/** Every figure within a value, with what backs it. */
function figuresIn(value: unknown): study.Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data } = study.figure.safeParse(value);
  return data ? [data] : Object.values(value).flatMap(figuresIn);
}
const figures = figuresIn(readTable('programs'));

const amount = (text: string) => Number(text.replaceAll(',', ''));

describe('the programs', () => {
  it('are those of the vocabulary, each once', () => {
    expect(programs.map((program) => program.id)).toEqual(idsOf(vocabulary.programs));
  });

  it('are never faster than fast, nor cheaper than the cheapest way', () => {
    for (const { months, cost } of [...programs, ...activities]) {
      for (const row of [
        [months.fast, months.typical, months.partTime],
        [cost.low, cost.typical, cost.high],
      ]) {
        const values = row.flatMap((figure) => figure?.value ?? []);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }
  });

  it('count with figures that lie within what was published', () => {
    for (const { value, from, to } of figures) {
      expect(value).toBeGreaterThanOrEqual(from ?? 0);
      expect(value).toBeLessThanOrEqual(to ?? Number.POSITIVE_INFINITY);
    }
  });

  it('show arithmetic that comes out as the figure it explains', () => {
    const products = figures.flatMap(({ value, derived = '' }) => {
      const [, a, b] = /^([\d,.]+)[^×÷+=]* × ([\d,.]+)$/.exec(derived) ?? [];
      return a && b ? [[value, amount(a) * amount(b)]] : [];
    });
    expect(products.length).toBeGreaterThan(5);
    for (const [value, product] of products) expect(value).toBe(product);
  });

  it('rest on low confidence wherever carepath inferred a length', () => {
    for (const figure of figures.filter(({ sources }) => sources.includes('carepath-proposals'))) {
      expect(figure.confidence).toBe('low');
    }
  });

  it('lead only to exams, credentials and jobs that the data describes', () => {
    const exams = new Set([...idsOf(vocabulary.exams), ...credentialIds]);
    const jobIds = new Set(jobs.map((job) => job.id));
    for (const program of programs) {
      expect(program.grants.education.program).toBe(program.id);
      expect((program.grants.exams ?? []).filter((id) => !exams.has(id))).toEqual([]);
      expect((program.grants.credentials ?? []).filter((id) => !credentialIds.has(id))).toEqual([]);
      expect((program.jobs ?? []).filter((id) => !jobIds.has(id))).toEqual([]);
    }
  });

  it('ask nobody for what they give: a license comes after the program that leads to it', () => {
    for (const { requires, grants } of programs) {
      for (const credential of grants.credentials ?? []) {
        expect(JSON.stringify(requires ?? {})).not.toContain(`"${credential}"`);
      }
    }
  });
});

describe('the jobs', () => {
  it('give a way to every rung of the ladder', () => {
    const rungs = new Set(jobs.flatMap((job) => job.rung ?? []));
    expect(rungs.size).toBe(6);
  });

  it('ask a license of a nurse before any month counts as nursing', () => {
    for (const job of jobs.filter(({ yields }) => yields.kinds.includes('registered-nurse'))) {
      expect(JSON.stringify(job.requires)).toContain('rn-license');
    }
  });

  it('count unpaid work as work with people, never as a profession', () => {
    for (const { yields } of unpaid) {
      expect(['direct-client-care', 'other']).toEqual(expect.arrayContaining(yields.kinds));
    }
  });
});
