/** `carepath list [what]`: what the record holds. */
import { namesIn } from '../career/names.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { drawSections, type SectionName, sectionTable } from '../terminal/record/sections.ts';
import { recordView } from '../terminal/record/view.ts';
import { type Context, writeJson } from './context.ts';
import { printTable } from './print-table.ts';
import { readRecord } from './read-record.ts';
import { sectionNamed, sectionNames } from './section-named.ts';

export async function run(context: Context, [what]: string[]): Promise<void> {
  const name = what === undefined ? undefined : sectionNamed(what);
  const record = await readRecord(context);
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

/** Sections as they are in the record; one never written is an empty list, or an empty object. */
function asJson(names: readonly SectionName[], record: ProgressRecord | undefined): object {
  const sections = names.map((name) => [name, record?.[name] ?? (keyed.has(name) ? {} : [])]);
  return { format: 1, revision: record?.revision ?? 0, ...Object.fromEntries(sections) };
}

/** Sections that are objects, not lists. */
const keyed: ReadonlySet<SectionName> = new Set(['profile', 'confirmations', 'milestones']);
