/** `carepath list [what]`: what the record holds. */
import { namesIn } from '../career/names.ts';
import { fieldsInWords } from '../progress/edits/field-words.ts';
import { findEntries } from '../progress/find-entry.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { drawSections, type SectionName, sectionTable } from '../terminal/record/sections.ts';
import { recordView } from '../terminal/record/view.ts';
import { type Context, writeJson } from './context.ts';
import { printTable } from './print-table.ts';
import { readRecord } from './read-record.ts';
import { sectionCalled, sectionNamed, sectionNames } from './section-named.ts';

export async function run(context: Context, [what]: string[]): Promise<void> {
  const record = await readRecord(context);
  const entry = what === undefined ? undefined : entryCalled(context, record, what);
  if (entry !== undefined) return showEntry(context, entry);
  const name = what === undefined ? undefined : sectionNamed(what);
  if (context.global.json) {
    writeJson(context, asJson(name === undefined ? sectionNames : [name], record));
    return;
  }
  const view = recordView(context.screen, context.today, namesIn(context.career));
  if (name !== undefined) {
    await printTable(context, sectionTable(name, record, view));
    return;
  }
  const drawn = await drawSections(sectionNames, record, view);
  context.out(drawn);
  if (drawn === '')
    context.note('Your record is empty. carepath assess is the quickest way to fill it.\n');
}

/** The entry with this id, where no section is called so. */
function entryCalled(
  { career, today }: Context,
  record: ProgressRecord | undefined,
  written: string,
): object | undefined {
  if (record === undefined || sectionCalled(written) !== undefined) return undefined;
  const found = findEntries(record, written, { today, nameOf: namesIn(career) });
  const [only, ...others] = found;
  if (only === undefined || only.section === 'confirmations') return undefined;
  const named = others.length === 0 ? only : found.find(({ id }) => id === written);
  return record[only.section]?.find(({ id }) => id === named?.id);
}

/** Everything an entry says, a field a line. */
async function showEntry(context: Context, entry: object): Promise<void> {
  if (context.global.json) return writeJson(context, { format: 1, entry });
  const rows = fieldsInWords(entry).map(([label, value]) => [label, value]);
  await printTable(context, { columns: [{ title: '' }, { title: '', flexible: true }], rows });
}

/** Sections as they are in the record; one never written is an empty list, or an empty object. */
function asJson(names: readonly SectionName[], record: ProgressRecord | undefined): object {
  const sections = names.map((name) => [name, record?.[name] ?? (keyed.has(name) ? {} : [])]);
  return { format: 1, revision: record?.revision ?? 0, ...Object.fromEntries(sections) };
}

/** Sections that are objects, not lists. */
const keyed: ReadonlySet<SectionName> = new Set(['profile', 'confirmations', 'milestones']);
