/** Licenses, certifications and registrations held, one by one. */
import type { Credential } from '../../../career/schema/credential.ts';
import { idsOf, vocabulary } from '../../../career/vocabulary.ts';
import { credentialInWords, shownDay } from '../in-words.ts';
import type { Question, Sheet, Value } from '../question.ts';
import { credential, day, optional, orNoMore, orWords, state } from '../reading.ts';
import { isBegun, listQuestions, NONE, opensList, REMOVE, SKIP } from './list.ts';

/** The questions about credentials held, as far as the answers have led. */
export function credentialQuestions(sheet: Sheet): Question[] {
  return listQuestions(sheet, {
    section: 'credentials',
    held: (sheet.record?.credentials ?? []).map(credentialInWords(sheet.career)),
    first: (index) => whichCredential(sheet, index),
    rest: (index) => about(sheet, index),
  });
}

function whichCredential(sheet: Sheet, index: number): Question {
  const opens = opensList(sheet, 'credentials', index);
  const { key, ...rest } = common(index, 'credential');
  const begun = isBegun(sheet.answers[key]);
  const words = [...(opens ? [NONE, SKIP] : []), ...(begun ? [REMOVE] : [])];
  const known = credential(sheet.career);
  return {
    ...rest,
    key,
    kind: 'text',
    short: 'Credential',
    message: opens
      ? 'Which license, certification or registration do you hold? One at a time: RN, LPN, CNA, CCM and so on. Type none if you hold none, skip to leave it open.'
      : 'Any other license, certification or registration?',
    hint: endings('a name', opens),
    ...(begun ? { again: 'another name, or remove' } : {}),
    read: orWords(words, opens ? known : orNoMore(known, begun)),
    show: (value) => abbreviation(sheet, value),
  };
}

/** How the first question of an entry may be answered otherwise. */
export function endings(what: string, opens: boolean): string {
  return opens ? `${what}, none or skip` : 'Enter: that is all';
}

function abbreviation({ career }: Sheet, value: Value): string {
  return career.credentials.find(({ id }) => id === value)?.abbreviation ?? String(value);
}

function about(sheet: Sheet, index: number): Question[] {
  const answer = (field: string) => sheet.answers[`credentials.${index}.${field}`];
  const known = sheet.career.credentials.find(({ id }) => id === answer('credential'));
  return [
    ...(known === undefined || known.kind === 'certification' ? [] : [whichState(sheet, index)]),
    ...(known !== undefined && maybeMultistate(known) ? [multistate(index)] : []),
    status(index),
    ...(answer('status') === 'restricted' ? [restrictedUntil(sheet, index)] : []),
    expires(sheet, index),
  ];
}

/** Nurses' licenses may be valid in all states of the compact. */
function maybeMultistate({ kind, tracks }: Credential): boolean {
  return kind === 'license' && tracks.includes('nursing');
}

function whichState(sheet: Sheet, index: number): Question {
  const own = sheet.answers['profile.state'] ?? sheet.record?.profile?.state;
  return {
    ...common(index, 'state'),
    kind: 'text',
    short: 'state',
    message: 'In which state?',
    hint: 'such as OH; - if none',
    read: optional(state(sheet.career)),
    ...(typeof own === 'string' && own !== '' ? { initial: own } : {}),
    collect: orNothing,
  };
}

function multistate(index: number): Question {
  return {
    ...common(index, 'multistate'),
    kind: 'choice',
    short: 'multistate',
    message: 'Is it a multistate license, valid in the other states of the nurse compact?',
    options: [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
      { value: '', label: 'not sure' },
    ],
    show: (value) => (value === 'yes' ? 'multistate' : ''),
    collect: (value) => (value === '' ? undefined : value === 'yes'),
  };
}

function status(index: number): Question {
  return {
    ...common(index, 'status'),
    kind: 'choice',
    short: 'status',
    message: 'What is its status?',
    options: idsOf(vocabulary.credentialStatuses).map((value) => ({
      value,
      label: vocabulary.credentialStatuses[value],
    })),
    initial: 'active',
  };
}

function restrictedUntil({ today }: Sheet, index: number): Question {
  return {
    ...common(index, 'restrictedUntil'),
    kind: 'text',
    short: 'free from',
    message: 'From which day is it free of the restriction?',
    hint: 'Enter: not known',
    again: '-: not known',
    read: optional(day({ today, month: 'start' })),
    show: shownDay,
    collect: orNothing,
  };
}

function expires({ today }: Sheet, index: number): Question {
  return {
    ...common(index, 'expires'),
    kind: 'text',
    short: 'valid through',
    message: 'Through which day is it valid? Enter alone: it does not expire, or you are not sure.',
    hint: 'such as 2027-10-31',
    read: optional(day({ today, month: 'end' })),
    show: shownDay,
    collect: orNothing,
  };
}

function common(index: number, field: string) {
  return {
    key: `credentials.${index}.${field}`,
    item: `credentials.${index}`,
    section: 'credentials',
    field,
    seconds: 8,
  } as const;
}

function orNothing(value: Value): Value | undefined {
  return value === '' ? undefined : value;
}
