/** The checks of npm run check:data, on the shipped data and on data that was spoiled. */
import { describe, expect, test } from 'vitest';
import { type DataFile, readDataFiles } from '../../.build/data/files.ts';
import { dataProblems } from '../../.build/data/problems.ts';

const shipped = readDataFiles(new URL('../../data/', import.meta.url));

/** The shipped data with one value changed; undefined takes it away. */
function spoiled(file: string, way: (string | number)[], value: unknown): DataFile[] {
  const files = structuredClone(shipped);
  const last = way.at(-1) ?? '';
  let inside = Object(files.find((each) => each.file === file)?.content);
  for (const key of way.slice(0, -1)) inside = inside[key];
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return files;
}

function problems(file: string, way: (string | number)[], value: unknown): string[] {
  return dataProblems(spoiled(file, way, value)).map(
    (problem) => `${problem.file} ${problem.path}: ${problem.message}`,
  );
}

test('the shipped data is whole, connected and sourced', () => {
  expect(dataProblems(shipped)).toEqual([]);
});

describe('a mistake in the data is told with its file and the way to it', () => {
  const ccm = 'data/credentials/ccm.json';

  test('a misspelled field of a requirement', () => {
    expect(problems(ccm, ['eligibility', 'requirement', 'lable'], 'CCM')).toEqual([
      `${ccm} eligibility.requirement: unrecognized key "lable". Did you mean "label"?`,
    ]);
  });

  test('a requirement of a kind that does not exist', () => {
    expect(problems(ccm, ['eligibility', 'requirement', 'kind'], 'every')).toContain(
      `${ccm} eligibility.requirement.kind: found "every", expected one of all, any, credential, education, experience, continuing-education, exam, skill, milestones, contacts, eligibility, attest, confirm, unpublished, closed`,
    );
  });

  test('a file that names no schema', () => {
    const [first] = problems(ccm, ['$schema'], '../schema/credentials.schema.json');
    expect(first).toMatch(
      /ccm.json \$schema: names no schema of data\/schema: article, credential/,
    );
  });

  test('a credential that does not exist', () => {
    expect(
      problems('data/jobs.json', ['jobs', 0, 'requires', 'any'], ['nurse-aide-license']),
    ).toContain('data/jobs.json jobs[0].requires.any: there is no credential "nurse-aide-license"');
  });

  test('a source that does not exist', () => {
    expect(problems('data/pay-tiers.json', ['tiers', 0, 'sources'], ['bls-2031'])).toContain(
      'data/pay-tiers.json tiers[0].sources: there is no source "bls-2031"',
    );
  });

  test('a source that nothing cites', () => {
    const extra = {
      id: 'an-unread-page',
      title: 'A page',
      publisher: 'Someone',
      seen: '2026-11-22',
      shelf: 'general',
    };
    const register = Object(shipped.find((each) => each.file === 'data/sources.json')?.content);
    const sources = [...register.sources, extra];
    expect(problems('data/sources.json', ['sources'], sources)).toEqual([
      `data/sources.json sources[${sources.length - 1}].id: source "an-unread-page" is cited nowhere`,
    ]);
  });

  test('a source whose address is none', () => {
    const messages = problems('data/sources.json', ['sources', 0, 'url'], 'see their website');
    expect(messages.join('\n')).toContain('"see their website" is no address');
  });

  test('a figure without a source', () => {
    expect(problems('data/wages.json', ['sources'], undefined).join('\n')).toContain(
      'data/wages.json occupations[0].areas.US.p50: is a figure without a source',
    );
  });

  test('a license that nobody can get to any more', () => {
    const circle = { kind: 'credential', any: ['rn-license'] };
    const messages = problems(
      'data/credentials/rn-license.json',
      ['eligibility', 'requirement'],
      circle,
    );
    expect(messages).toContain(
      'data/credentials/rn-license.json eligibility.requirement: nothing in the data leads a newcomer to rn-license',
    );
  });
});
