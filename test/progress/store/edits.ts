/** Edits for the tests of the store. */
import type { Edit } from '../../../src/progress/edit.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';

/** An edit that adds one contact. */
export function addContact(id: string, note?: string): (record: ProgressRecord) => Edit {
  return (record) => ({
    record: {
      ...record,
      contacts: [...(record.contacts ?? []), { id, name: `Name ${id}`, ...(note && { note }) }],
    },
    text: `Added contact ${id}`,
  });
}

/** The ids of a record's contacts. */
export function contactIds(record: ProgressRecord | undefined): string[] {
  return (record?.contacts ?? []).map(({ id }) => id);
}
