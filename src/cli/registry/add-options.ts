/** The flags of `add` and `profile`, made from the fields of the record. */
import {
  type EntryField,
  flagOf,
  isList,
  noFlagOf,
  shownValue,
} from '../../progress/fields/field.ts';
import type { OptionSpec } from './spec.ts';

/** One flag a field; a yes-no field has one for each answer. */
export function fieldOptions(fields: readonly EntryField[]): OptionSpec[] {
  return fields.flatMap((field) => {
    const about =
      field.required && field.otherwise === undefined ? `${field.about} (needed)` : field.about;
    if (field.kind.is === 'yes-no') {
      return [
        { flags: flagOf(field), about },
        { flags: noFlagOf(field), about: 'not so' },
      ];
    }
    const flags = `${flagOf(field)} ${shownValue(field)}`;
    return [isList(field) ? { flags, about, many: true } : { flags, about }];
  });
}

/** The same flags for `edit`, where those that take a value are asked for when they come without one. */
export function changeOptions(fields: readonly EntryField[]): OptionSpec[] {
  const free = fields.map(({ required: _, ...field }) => field);
  return fieldOptions(free).map((option) => ({
    ...option,
    flags: option.flags.replace(/<(.*)>/, '[$1]'),
  }));
}

export const dryRun: OptionSpec = {
  flags: '-n, --dry-run',
  about: 'say what would change, and change nothing',
};
