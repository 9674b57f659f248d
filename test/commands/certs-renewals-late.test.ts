import { describe, expect, it } from 'vitest';
import { course } from '../support/people.ts';
import { held, hours, told } from '../support/renewals.ts';

describe('what is late', () => {
  it('of a CCM costs $175 more and asks for a reason, and CCM-R is open beside it', async () => {
    const out = await told(held('ccm', { expires: '2026-11-10' }), [hours('ethics', 72)]);
    expect(out).toContain('CCM expired Nov 10, 2026');
    expect(out).toContain('72 of 80 contact hours, 8 missing');
    expect(out).toContain('Whether hours earned after Nov 10, 2026 still count is not published.');
    expect(out).toContain(
      'Late renewal: through Dec 10, 2026, $175 more, with a documented compelling reason [medium confidence].',
    );
    expect(out).toContain('CCM-R (retired): through Aug 10, 2027.');
    expect(out).not.toMatch(/File (from|by)|May be filed/);
  });

  it('of a CCM past the 30 days shows no window as open, and what is still possible', async () => {
    const out = await told(held('ccm', { expires: '2026-05-31' }));
    expect(out).toContain('Late renewal was possible through Jun 30, 2026.');
    expect(out).toContain('CCM-R (retired): through Feb 28, 2027.');
    expect(out).toContain('Otherwise: a new application and the exam. [medium confidence]');
    expect(out).not.toMatch(/Mar 1, 2026|File|filed|Fee:|still count/);
  });

  it('of a CDMS says that missing hours can no longer be earned', async () => {
    const late = [hours('ethics', 74), course({ id: 'x9', date: '2026-10-10', hours: 20 })];
    const out = await told(held('cdms', { expires: '2026-09-30' }), late);
    expect(out).toContain('74 of 80 contact hours, 6 missing');
    expect(out).toContain('Hours earned after Sep 30, 2026 do not count');
    expect(out).not.toMatch(/6 left/);
  });

  it.each([
    [
      '2026-11-22',
      'Late renewal: $75 more through Dec 14, 2026, $100 more from Dec 15, 2026; its last day is not published.',
    ],
    ['2026-12-20', 'Late renewal: $100 more; its last day is not published.'],
  ])('of a CMC costs on %s: %s', async (today, words) => {
    const out = await told(held('cmc-naccm', { expires: '2026-09-15' }), [], today);
    expect(out).toContain(words);
    expect(out).toContain('an extension can be had for $100 on written request');
  });

  it('of a CENP is over after 30 days, and only the exam is left', async () => {
    const cenp = held('cenp', { expires: '2026-10-31' });
    expect(await told(cenp)).toContain(
      'Late renewal: through Nov 30, 2026, with a late fee (its amount is not published).',
    );
    const over = await told(cenp, [], '2026-12-01');
    expect(over).toContain('Late renewal was possible through Nov 30, 2026.');
    expect(over).toContain('the only way back is the exam');
  });

  it('is told of what was recorded as lapsed, too', async () => {
    const out = await told(held('cdms', { status: 'lapsed', expires: '2026-09-30' }));
    expect(out).toContain('CDMS lapsed, expired Sep 30, 2026');
    expect(out).toContain('Late renewal: through Dec 29, 2026');
  });

  it('of a day to file by that has passed says so', async () => {
    const out = await told(held('cmgt-bc', { expires: '2027-01-10' }));
    expect(out).toContain(
      'Was to be filed by Nov 15, 2026: ask the issuer whether it still can be.',
    );
  });
});

describe('the price', () => {
  it('names what everyone pays and what members pay, until which day', async () => {
    const cphq = held('cphq', { expires: '2026-12-31' });
    expect(await told(cphq)).toContain(
      'Fee through Dec 31, 2026: $280, $225 for members of NAHQ (2021) [low confidence].',
    );
    const late = await told(cphq, [], '2027-01-15');
    expect(late).toContain('$330 in all, $275 for members of NAHQ (2021)');
    expect(late).not.toMatch(/\$175|\$230|\$280/);
    expect(await told(held('chc', { expires: '2027-03-31' }))).toContain(
      'Fee: $225, $115 for members of SCCE or HCCA [medium confidence].',
    );
  });

  it('of being late is told before it is', async () => {
    expect(await told(held('ccm', { expires: '2027-05-31' }))).toContain(
      'If late: through Jun 30, 2027, $175 more, with a documented compelling reason [medium confidence].',
    );
  });
});
