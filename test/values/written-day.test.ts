import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/values/written-day.ts';

const today = '2026-11-22';

describe('a month as a person writes it', () => {
  it.each(['2015-06', '06/2015', '6/2015', 'June 2015', 'jun 2015', 'Jun. 2015', 'June, 2015'])(
    'is read from "%s", as its first day or its last',
    (written) => {
      expect(readDay(written, today)).toBe('2015-06-01');
      expect(readDay(written, today, 'end')).toBe('2015-06-30');
    },
  );

  it.each(['May 2019', 'Sept 2019', 'September 2019'])('is read from "%s"', (written) => {
    expect(readDay(written, today)).toMatch(/^2019-0[59]-01$/);
  });

  it.each(['13/2015', '00/2015', 'Juno 2015', 'Ma 2019', '2019', '03/04/2026', 'June'])(
    'is not read from "%s"',
    (written) => {
      expect(readDay(written, today)).toBeUndefined();
    },
  );
});
