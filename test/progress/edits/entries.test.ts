import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntry, declareNone, removeEntry } from '../../../src/progress/edits/entries.ts';
import { letters, type NewEntry, nextId } from '../../../src/progress/edits/sections.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { record } from '../../../src/progress/shape.ts';

const told = { today: '2026-11-22', nameOf: (id: string) => id.toUpperCase() };
const nothing: ProgressRecord = { format: 1, revision: 0 };
const job: NewEntry<'experience'> = {
  title: 'Care coordinator',
  employer: 'St. Ann',
  kinds: ['care-coordination'],
  from: '2026-11-01',
  to: null,
};

/** The record as the store would keep it: one revision further. */
const kept = (edited: ProgressRecord): ProgressRecord => ({
  ...edited,
  revision: edited.revision + 1,
});

describe('adding an entry', () => {
  it('appends it under a new id and says so in one line', () => {
    const { record: after, text, entry } = addEntry(nothing, 'experience', job, told);
    expect(after.experience).toEqual([{ id: 'x1', ...job }]);
    expect(text).toBe('Added experience x1: Care coordinator at St. Ann, from Nov 1, 2026');
    expect(entry.id).toBe('x1');
  });

  it('leaves the record it was given as it was', () => {
    const before = { ...nothing, experience: [] };
    addEntry(before, 'experience', job, told);
    expect(before).toEqual({ format: 1, revision: 0, experience: [] });
  });

  it('keeps what it does not know', () => {
    const before = { ...nothing, pets: ['Rex'] };
    expect(addEntry(before, 'experience', job, told).record).toHaveProperty('pets', ['Rex']);
  });

  it('makes a record that can be read back', () => {
    const { record: after } = addEntry(nothing, 'experience', job, told);
    expect(record.safeParse(kept(after)).success).toBe(true);
  });
});

describe('ids', () => {
  it('are the letter of the section and the revision that adds, in base 36', () => {
    expect(nextId({ ...nothing, revision: 35 }, 'exams')).toBe('t10');
    expect(new Set(Object.values(letters)).size).toBe(Object.keys(letters).length);
  });

  it('are told apart when one change adds several entries', () => {
    const first = addEntry(nothing, 'experience', job, told);
    const second = addEntry(first.record, 'experience', job, told);
    const third = addEntry(second.record, 'experience', job, told);
    expect(third.record.experience?.map(({ id }) => id)).toEqual(['x1', 'x1-2', 'x1-3']);
  });

  it('never come back, whatever is removed in between', () => {
    const step = fc.oneof(
      fc.record({ add: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ remove: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const seen = new Set<string>();
        let now = nothing;
        for (const each of steps) {
          if ('add' in each) {
            for (let count = 0; count < each.add; count++) {
              const edit = addEntry(now, 'experience', job, told);
              expect(seen).not.toContain(edit.entry.id);
              seen.add(edit.entry.id);
              now = edit.record;
            }
          } else {
            const id = now.experience?.[each.remove]?.id;
            if (id !== undefined) now = removeEntry(now, 'experience', id, told).record;
          }
          now = kept(now);
        }
      }),
    );
  });
});

describe('removing an entry', () => {
  const before = kept(addEntry(nothing, 'experience', job, told).record);

  it('takes out that one and leaves an empty list, which means none', () => {
    const { record: after, text } = removeEntry(before, 'experience', 'x1', told);
    expect(after.experience).toEqual([]);
    expect(text).toBe('Removed experience x1: Care coordinator at St. Ann, from Nov 1, 2026');
  });

  it('fails where there is no such entry', () => {
    expect(() => removeEntry(before, 'experience', 'x2', told)).toThrow(
      'There is no experience x2.',
    );
    expect(() => removeEntry(before, 'exams', 'x1', told)).toThrow('There is no exam x1.');
  });
});

describe('declaring that there is none', () => {
  it('tells a section that is empty from one never asked about', () => {
    const { record: after, text } = declareNone(nothing, 'continuingEducation');
    expect(after.continuingEducation).toEqual([]);
    expect(text).toBe('Recorded that there is no continuing education');
  });

  it('fails where there are entries, and names them', () => {
    const before = addEntry(nothing, 'experience', job, told).record;
    expect(() => declareNone(before, 'experience')).toThrow('Your record holds experience: x1.');
  });
});
