import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { degree, job, jobWithout, person } from '../support/people.ts';

function homeOf(record: object): string {
  const home = newHome();
  writeFileSync(join(home, 'progress.json'), JSON.stringify(record));
  return home;
}

const recordIn = (home: string) => JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8'));

/** Has worked long enough under someone whose credentials were never told. */
const untold = () =>
  person({
    education: [degree()],
    experience: [
      jobWithout(['supervisedBy'], { from: '2025-06-01' }),
      job({ id: 'e2', to: '2019-01-01', from: '2018-01-01' }),
    ],
  });

describe('in a terminal, certs check offers to answer what is open', () => {
  test('saves the answers as one change, and shows the verdict again', async () => {
    const home = homeOf(untold());
    const { code, out } = await runCarepath(['certs', 'check', 'ccm'], {
      home,
      tty: true,
      answers: ['y', 'ccm', '1', '1'],
    });
    expect(code).toBe(0);
    expect(out).toContain('undetermined');
    expect(out).toContain('eligible on Nov 22, 2026');
    const saved = recordIn(home);
    expect(saved.revision).toBe(2);
    expect(saved.experience[0].supervisedBy).toEqual(['ccm']);
    expect(saved.confirmations['good-moral-character']).toBe(true);
  });

  test('asks nothing when the offer is declined', async () => {
    const home = homeOf(untold());
    const ended = await runCarepath(['certs', 'check', 'ccm'], { home, tty: true, answers: [''] });
    expect(ended.code).toBe(0);
    expect(recordIn(home).revision).toBe(1);
  });

  test('saves nothing for questions that are passed over', async () => {
    const home = homeOf(untold());
    await runCarepath(['certs', 'check', 'ccm'], { home, tty: true, answers: ['y', '', '3', '3'] });
    expect(recordIn(home).revision).toBe(1);
  });
});

test('in a pipe nothing is asked', async () => {
  const { code, out } = await runCarepath(['certs', 'check', 'ccm'], { home: homeOf(untold()) });
  expect(code).toBe(0);
  expect(out).toContain('carepath edit e1 --supervised-by');
});

test('nothing is asked about an example person, whose answers nobody keeps', async () => {
  const line = ['demo', 'bedside-rn', 'certs', 'check', 'ccm'];
  const { code, drawn } = await runCarepath(line, { home: newHome(), tty: true, answers: [] });
  expect({ code, drawn }).toEqual({ code: 0, drawn: '' });
});
