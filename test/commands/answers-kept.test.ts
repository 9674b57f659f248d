/** How answers are kept, what is held, and what may be supposed. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

function homeOf(person: string) {
  const home = newHome();
  copyFileSync(
    join(import.meta.dirname, `../../examples/${person}.json`),
    join(home, 'progress.json'),
  );
  const answers = () => JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8')).confirmations;
  return { home, answers, run: (...line: string[]) => runCarepath(line, { home }) };
}

describe('an answer', () => {
  it('of an issuer is kept with its name and day, and is about one entry', async () => {
    const { answers, run } = homeOf('bedside-rn');
    await run('confirm', 'cmgt-bc/x2-2/part-time', 'yes');
    expect(answers()['cmgt-bc/x2-2/part-time']).toEqual({
      value: true,
      date: '2026-11-22',
      from: 'ANCC',
    });
    expect((await run('confirm', 'cmgt-bc/nobody/part-time', 'yes')).code).toBe(2);
    expect((await run('confirm', 'cmgt-bc/x2-2/color', 'yes')).code).toBe(2);
  });

  it('that is good for a time is kept with its day, any other plainly', async () => {
    const { home, answers, run } = homeOf('bedside-rn');
    await run('confirm', 'current-executive-position', 'yes');
    await run('confirm', 'mentored-someone', 'yes');
    expect(answers()['current-executive-position']).toEqual({ value: true, date: '2026-11-22' });
    expect(answers()['mentored-someone']).toBe(true);
    const file = join(home, 'a.json');
    writeFileSync(
      file,
      '{"confirmations":{"current-executive-position":false,"four-domains":true}}',
    );
    await run('assess', '--answers', file);
    expect(answers()['current-executive-position']).toEqual({ value: false, date: '2026-11-22' });
    expect(answers()['four-domains']).toBe(true);
  });
});

describe('certs check', () => {
  it('heads what is held so, asks nothing of it and calls it no failure', async () => {
    const { run } = homeOf('aide');
    const { code, out } = await run('certs', 'check', 'cna', '--exit-code');
    expect(code).toBe(0);
    expect(out).toMatch(/^CNA · Certified Nursing Assistant: held\n/);
    expect(out).not.toContain('Tell us');
  });

  it('says where a state has no certification to apply for', async () => {
    const { run } = homeOf('newcomer');
    await run('profile', '--state', 'GA');
    const { out } = await run('certs', 'check', 'chw');
    expect(out).toContain(
      'in Georgia, a certification of community health workers is not to be found',
    );
  });

  it('supposes courses still to come, which cannot be recorded yet', async () => {
    const { run } = homeOf('bedside-rn');
    const course = 'ce --date 2027-01-10 --hours 30 --topic case-management';
    expect((await run('certs', 'check', 'cmgt-bc', '--if', course)).code).toBe(0);
    expect((await run('add', ...course.split(' '))).code).toBe(2);
  });
});
