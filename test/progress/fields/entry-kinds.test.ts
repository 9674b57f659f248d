import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../../src/progress/fields/entry-kinds.ts';
import {
  type EntryField,
  flagOf,
  isList,
  noFlagOf,
  shownValue,
} from '../../../src/progress/fields/field.ts';
import { profileFields } from '../../../src/progress/fields/profile.ts';
import {
  continuingEducation,
  education,
  examTaken,
  experience,
  heldCredential,
  profile,
} from '../../../src/progress/shape.ts';

const shapes = {
  education: education.def.shape,
  experience: experience.def.shape,
  credential: heldCredential.def.shape,
  exam: examTaken.def.shape,
  ce: continuingEducation.def.shape,
  profile: profile.def.shape,
};
const fields: { [Name in keyof typeof shapes]: readonly EntryField[] } = {
  education: entryKinds.education.fields,
  experience: entryKinds.experience.fields,
  credential: entryKinds.credential.fields,
  exam: entryKinds.exam.fields,
  ce: entryKinds.ce.fields,
  profile: profileFields,
};
const names = Object.keys(shapes) as (keyof typeof shapes)[];

describe.each(names)('the fields of %s', (name) => {
  it('are those of the record, no more and no fewer', () => {
    const inRecord = Object.keys(shapes[name]).filter((key) => key !== 'id');
    const told = new Set(fields[name].map((field) => field.name.split('.')[0]));
    expect([...told].sort()).toEqual(inRecord.sort());
  });

  it('have a flag each, and no flag twice', () => {
    const flags = fields[name].flatMap((field) =>
      field.kind.is === 'yes-no' ? [flagOf(field), noFlagOf(field)] : [flagOf(field)],
    );
    expect(new Set(flags).size).toBe(flags.length);
    for (const flag of flags) expect(flag).toMatch(/^--[a-z]+(-[a-z]+)*$/);
  });

  it('can be asked for where they are needed', () => {
    const needed = fields[name].filter(({ required }) => required);
    expect(needed.filter(({ ask }) => ask === undefined)).toEqual([]);
  });
});

describe('a flag', () => {
  it('is the field in kebab case, singular for lists', () => {
    const flags = entryKinds.experience.fields.map(flagOf);
    expect(flags).toEqual(
      expect.arrayContaining([
        '--kind',
        '--hours-per-week',
        '--supervised-by',
        '--supervisor-name',
        '--supervisor-email',
      ]),
    );
  });

  it('shows what it takes', () => {
    const shown = entryKinds.experience.fields
      .filter(({ kind }) => kind.is !== 'yes-no')
      .map(shownValue);
    expect(shown).toEqual(
      expect.arrayContaining(['<date|ongoing>', '<kind>', '<hours>', '<credential>']),
    );
    expect(entryKinds.experience.fields.filter(isList).map(flagOf)).toEqual([
      '--kind',
      '--supervised-by',
    ]);
  });
});
