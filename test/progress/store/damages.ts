/** A whole record, and what can happen to its bytes. */
import fc from 'fast-check';

/** A record of revision 7 as its file holds it. */
export const whole = Buffer.from(
  `${JSON.stringify(
    {
      $schema: 'urn:carepath:record:1',
      format: 1,
      revision: 7,
      change: { text: 'Added contact c', date: '2026-11-22' },
      profile: { name: 'Dana Núñez', state: 'OH', hoursPerWeek: 12 },
      credentials: [
        { id: 'k1', credential: 'rn-license', status: 'active', expires: '2027-10-31' },
      ],
      contacts: [{ id: 'c', name: 'Lee Park 👩🏽‍⚕️', note: '"quoted" \\ and\nbroken' }],
      confirmations: { 'good-moral-character': { value: true, date: '2026-01-01' } },
    },
    null,
    2,
  )}\n`,
);

const place = fc.nat({ max: whole.length });
const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('{}[],:"\\0 \0')));
const text = fc.constantFrom(
  ...['\ufeff', '\r\n', '1e999', '-0', '9'.repeat(400), '[[[[', '['.repeat(600)],
  ...['"__proto__":{},', '"revision":3,', '"contacts":[],', '{"a":'.repeat(600)],
);

/** A byte turned, a piece lost, a text that slipped in, NULs in place of a piece. */
const splice = fc.oneof(
  fc.record({ from: place, length: fc.constant(1), bytes: fc.tuple(byte) }),
  fc.record({ from: place, length: fc.nat({ max: 80 }), bytes: fc.constant([]) }),
  fc.record({ from: place, length: fc.constant(0), bytes: text.map((t) => [...Buffer.from(t)]) }),
  fc.record({ from: place, length: fc.nat({ max: 40 }), bytes: fc.array(fc.constant(0)) }),
);

/** The bytes of the whole record after up to three damages, on some computers with the line ends of Windows. */
export const damagedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.array(splice, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([splices, windows]) => {
    const bytes = [...whole];
    for (const { from, length, bytes: put } of splices) bytes.splice(from, length, ...put);
    return windows ? Uint8Array.from(bytes.flatMap(withReturn)) : Uint8Array.from(bytes);
  });

function withReturn(each: number): number[] {
  return each === 10 ? [13, 10] : [each];
}
