/**
 * The fields of the record's entries as data: what each is called on the command
 * line, what it may hold, how one asks for it. Reading flags, asking in a
 * terminal and the help text all come from here. Plain data, so that the
 * command tree may list flags without loading anything.
 */
import type { vocabulary } from '../../career/vocabulary.ts';

/** A table of the vocabulary that maps ids to labels. */
export type WordTable = {
  [Name in keyof typeof vocabulary]: (typeof vocabulary)[Name] extends Record<string, string>
    ? Name
    : never;
}[keyof typeof vocabulary];

/** What a field may hold, and so how text is read into it. */
export type FieldKind =
  | { is: 'text' }
  | {
      is: 'day';
      /** What a month alone means: its first day or its last. */
      month: 'start' | 'end';
      /** The word for null: "ongoing", "in-progress". */
      open?: 'ongoing' | 'in-progress';
      /** True: a day after today is a mistake. */
      past?: true;
    }
  | { is: 'number'; most?: number; above?: 0; whole?: true }
  | { is: 'yes-no' }
  | { is: 'word'; of: WordTable }
  | { is: 'words'; of: WordTable }
  | { is: 'credential' }
  | { is: 'credentials' }
  | { is: 'exam' }
  /** A rung or a credential. */
  | { is: 'goal' }
  | { is: 'state' };

export interface EntryField {
  /** The record's own name; "supervisor.name" lies one deeper. */
  name: string;
  kind: FieldKind;
  /** For the help text and for messages about the flag. */
  about: string;
  /** How the flag shows its value; made from the kind when not said. */
  shows?: string;
  /** The flag that says no, where "--no-NAME" would read badly. */
  noFlag?: string;
  required?: true;
  /** Taken when a script does not say. */
  otherwise?: string;
  /** The question in a terminal; a field without one is set by its flag only. */
  ask?: string;
  /** Shown with the question. */
  hint?: string;
}

/** "hoursPerWeek" → "--hours-per-week"; lists are singular and given several times. */
export function flagOf({ name, kind }: EntryField): string {
  const one = kind.is === 'words' ? name.replace(/s$/, '') : name;
  return `--${one.replace(/\./g, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The flag that answers a yes-no field with no: "--no-paid", "--failed". */
export function noFlagOf(field: EntryField): string {
  return field.noFlag ?? flagOf(field).replace('--', '--no-');
}

/** What stands behind the flag in help: "<date>", "<kind>". */
export function shownValue({ kind, shows }: EntryField): string {
  if (kind.is === 'day') return kind.open === undefined ? '<date>' : `<date|${kind.open}>`;
  if (shows !== undefined) return `<${shows}>`;
  return kind.is === 'credentials' ? '<credential>' : `<${kind.is}>`;
}

/** True for fields that hold a list. */
export function isList({ kind }: EntryField): boolean {
  return kind.is === 'words' || kind.is === 'credentials';
}
