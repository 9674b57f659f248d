/** `carepath profile`: who you are and where you are going; with flags, changes it. */
import { namesIn } from '../career/names.ts';
import { type ProfileChange, setProfile } from '../progress/edits/profile.ts';
import { profileFields } from '../progress/fields/profile.ts';
import { sectionTable } from '../terminal/record/sections.ts';
import { recordView } from '../terminal/record/view.ts';
import { type GivenOptions, givenValues } from './add/given.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import { type Context, writeJson } from './context.ts';
import { printTable } from './print-table.ts';
import { readRecord } from './read-record.ts';

export async function run(
  context: Context,
  _args: string[],
  options: GivenOptions & WritingOptions,
): Promise<void> {
  const nameOf = namesIn(context.career);
  const change = changeFrom(context, options);
  if (Object.keys(change).length > 0) {
    await changeRecord(context, (record) => setProfile(record, change, nameOf), options);
    return;
  }
  const record = await readRecord(context);
  if (context.global.json) {
    const { revision = 0, profile = {} } = record ?? {};
    writeJson(context, { format: 1, revision, profile });
    return;
  }
  const view = recordView(context.screen, context.today, nameOf);
  await printTable(context, sectionTable('profile', record, view));
}

/** Flags → the change; "none" clears a field. */
function changeFrom(context: Context, options: GivenOptions): ProfileChange {
  const cleared = profileFields.filter(({ name }) => isNone(options[name]));
  const told = profileFields.filter(({ name }) => !isNone(options[name]));
  const reading = { today: context.today, career: context.career };
  return Object.fromEntries([
    ...givenValues(told, options, reading),
    ...cleared.map(({ name }) => [name, null]),
  ]);
}

function isNone(value: unknown): boolean {
  return typeof value === 'string' && value.trim().toLowerCase() === 'none';
}
