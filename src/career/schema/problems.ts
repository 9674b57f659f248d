/**
 * What keeps a value from having a shape, in words a contributor can act on:
 * where, what was found, what was expected, and what was probably meant.
 */
import * as z from 'zod';
import { expectation, inWords, oneOf } from './problem-words.ts';
import {
  fieldsOf,
  inside,
  optionFor,
  type Schema,
  schemaAt,
  type Typed,
  unwrapped,
} from './schema-at.ts';

export interface Problem {
  path: PropertyKey[];
  message: string;
}

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** Every problem; empty when the value has the shape. */
export function problemsIn(schema: z.ZodType, value: unknown): Problem[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => toldApart(issue, { schema, value, path: [] }));
}

/** Where the paths of issues start. */
interface Base extends Typed {
  path: PropertyKey[];
}

/** A union only says that nothing fits; the branch that was meant says what is wrong with it. */
function toldApart(issue: Issue, base: Base): Problem[] {
  const path = [...base.path, ...issue.path];
  const found = inside(base.value, issue.path);
  const schema = schemaAt(base, issue.path);
  if (issue.code !== 'invalid_union') {
    return inWords(issue, found, fieldsOf(optionFor(schema, found))).map((message) => ({
      path,
      message,
    }));
  }
  const branches = branchesOf(issue, schema);
  const words = wordsOf(branches.flatMap((branch) => branch.issues.filter(isAboutItself)));
  if (words.length > 0 && typeof found !== 'object') {
    return [{ path, message: expectation(found, oneOf(words, found)) }];
  }
  const branch = branchMeant(branches);
  if (branch === undefined) {
    const kinds = wordsOf(branches.flatMap((each) => each.issues.filter(isAboutKind)));
    const kind = inside(found, ['kind']);
    return [{ path: [...path, 'kind'], message: expectation(kind, oneOf(kinds, kind)) }];
  }
  return branch.issues.flatMap((each) =>
    toldApart(each, { schema: branch.schema ?? base.schema, value: found, path }),
  );
}

/** One shape of several that a value may have, and why it does not. */
interface Branch {
  issues: readonly Issue[];
  schema: Schema | undefined;
}

/** The branches of a union; a union among them lends its own. */
function branchesOf({ errors }: UnionIssue, schema: Schema | undefined): Branch[] {
  const options = schema instanceof z.ZodUnion ? schema.options : [];
  return errors.flatMap((issues, place): Branch[] => {
    const [only] = issues;
    const option = unwrapped(options[place]);
    return only?.code === 'invalid_union' && only.path.length === 0
      ? branchesOf(only, option)
      : [{ issues, schema: option }];
  });
}

/** The branch of the `kind` that was written, and of several the one with the fewest issues; undefined when there is none. */
function branchMeant(branches: readonly Branch[]): Branch | undefined {
  return branches
    .filter(({ issues }) => !issues.some(isAboutKind))
    .sort((one, other) => one.issues.length - other.issues.length)[0];
}

function isAboutKind({ path }: Issue): boolean {
  return path.length === 1 && path[0] === 'kind';
}

function isAboutItself({ path }: Issue): boolean {
  return path.length === 0;
}

/** The words that issues would have accepted. */
function wordsOf(issues: readonly Issue[]): string[] {
  const words = issues.flatMap((each) => (each.code === 'invalid_value' ? each.values : []));
  return [...new Set(words.map(String))];
}
