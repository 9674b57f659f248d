import { expect, test } from 'vitest';
import { renewalBurden } from '../../src/advice/renewal-burden.ts';
import { career } from '../support/people.ts';

function burden(id: string) {
  const credential = career.credentials.find((each) => each.id === id);
  if (credential === undefined) throw new Error(`no ${id}`);
  return renewalBurden(credential);
}

test("what keeping a credential costs a year is never a member's price alone", () => {
  // $230 in time for everyone, $175 for members; late prices are not what it costs to keep.
  expect(burden('cphq')).toEqual({ hoursAYear: 15, usdAYear: 115 });
  expect(burden('chc').usdAYear).toBe(112.5);
  expect(burden('ccm')).toEqual({ hoursAYear: 16, usdAYear: 55 });
});

test('is unknown where no fee is published, or no term', () => {
  expect(burden('crc')).toEqual({ hoursAYear: 20, usdAYear: undefined });
  expect(burden('rn-license')).toEqual({ hoursAYear: undefined, usdAYear: undefined });
});
