/** "ccm/x1/kind": whether an issuer accepts one thing about an entry of the record for its credential. */
import { namesIn } from '../career/names.ts';
import { entriesOf } from '../progress/find-entry.ts';
import { emptyRecord, type ProgressRecord } from '../progress/record.ts';
import { idForm } from '../values/nearest.ts';
import type { Context } from './context.ts';

export interface IssuerQuestion {
  key: string;
  ask: string;
  /** An issuer's answer is kept with its day. */
  dated: true;
  /** Who answers, when nobody else is named. */
  from: string;
}

const aspects: ReadonlyMap<string, string> = new Map([
  ['kind', 'the kind of work'],
  ['part-time', 'part-time work in full'],
  ['pay', 'unpaid work'],
  ['setting', 'the setting'],
  ['field', 'the field'],
  ['credential', 'it'],
]);

/** The question behind a key; undefined where it names no credential, no entry or nothing to ask about. */
export function issuerQuestion(
  { career, today }: Context,
  record: ProgressRecord | undefined,
  key: string,
): IssuerQuestion | undefined {
  const [id = '', entry = '', about = ''] = key.split('/');
  const credential = career.credentials.find((each) => each.id === idForm(id));
  const told = { today, nameOf: namesIn(career) };
  const found = entriesOf(record ?? emptyRecord(), told).find((each) => each.id === entry);
  const aspect = aspects.get(about);
  if (credential === undefined || found === undefined || aspect === undefined) return undefined;
  const { issuer, abbreviation } = credential;
  const from = issuer.short ?? issuer.name;
  return {
    key: `${credential.id}/${entry}/${about}`,
    ask: `Does ${from} accept ${aspect} for the ${abbreviation}: ${found.words}?`,
    dated: true,
    from,
  };
}
