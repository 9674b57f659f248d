import { describe, expect, it } from 'vitest';
import { rungPay } from '../../src/advice/pay-answer.ts';
import { bandsFor, licenseOf, licensesOn, primaryOf } from '../../src/advice/pay-bands.ts';
import { idsOf, vocabulary } from '../../src/career/vocabulary.ts';
import { career, license, person } from '../support/people.ts';

const tracks = idsOf(vocabulary.tracks);

describe('the occupations that stand for a rung', () => {
  it.each(career.rungs.flatMap(({ id }) => tracks.map((track) => [id, track] as const)))(
    'there are some for %s on the track %s',
    (rung, track) => {
      const bands = bandsFor(career, { rung, track, license: undefined });
      expect(bands.length).toBeGreaterThan(0);
      for (const band of bands) expect(primaryOf(band).from).toBeDefined();
    },
  );

  it('differ by license: an LPN and an RN are about $33,000 apart', () => {
    const median = (held: string) => {
      const rung = career.rungs.find(({ id }) => id === 'coordinator');
      if (rung === undefined) throw new Error('no coordinator');
      const place = { track: 'nursing', license: held, area: 'US' } as const;
      return rungPay(career, rung, place).parts[0]?.pay.wage.p50 ?? 0;
    };
    expect(median('rn-license') - median('lpn-license')).toBe(33_150);
  });

  it('are none for a senior coordinator with an LPN license', () => {
    const asked = { rung: 'senior', track: 'nursing', license: 'lpn-license' } as const;
    expect(bandsFor(career, asked)).toEqual([]);
  });

  it('are the same for every license from manager on', () => {
    const socs = (held: string | undefined) =>
      bandsFor(career, { rung: 'manager', track: 'nursing', license: held }).map(
        (band) => primaryOf(band).soc,
      );
    expect(socs('lpn-license')).toEqual(socs(undefined));
  });
});

describe('the license that pay goes by', () => {
  it('is one of nursing; elsewhere pay does not split', () => {
    expect(licensesOn(career, 'nursing')).toEqual(['rn-license', 'lpn-license']);
    expect(licensesOn(career, 'social-work')).toEqual([]);
  });

  it('is the better paid of those held and active', () => {
    const both = person({
      credentials: [license({ id: 'c2', credential: 'lpn-license' }), license()],
    });
    expect(licenseOf(career, both, 'nursing')).toBe('rn-license');
    const lapsed = person({ credentials: [license({ status: 'lapsed' })] });
    expect(licenseOf(career, lapsed, 'nursing')).toBeUndefined();
    expect(licenseOf(career, undefined, 'nursing')).toBeUndefined();
  });
});
