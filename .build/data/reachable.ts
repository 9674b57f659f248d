/**
 * Can a person who starts with a high school diploma get everywhere? A credential,
 * program, job or rung that no chain of studies, jobs and exams leads to is a
 * mistake in the data, or a way in that nobody wrote down.
 */
import { credential } from '../../src/career/schema/credential.ts';
import { rungs } from '../../src/career/schema/growth.ts';
import { type Job, jobs } from '../../src/career/schema/job.ts';
import { programs } from '../../src/career/schema/program.ts';
import type { EducationRequirement, Requirement } from '../../src/career/schema/requirement.ts';
import {
  atLeastLevel,
  type EducationLevel,
  type ExperienceKind,
  expandFields,
  expandKinds,
  type Field,
  idsOf,
  vocabulary,
} from '../../src/career/vocabulary.ts';
import { type DataFile, type Problem, table } from './files.ts';

interface Study {
  level: EducationLevel;
  field: Field;
  program?: string | undefined;
}

/** What can be had so far. */
interface Reached {
  credentials: Set<string>;
  exams: Set<string>;
  studies: Study[];
  kinds: Set<ExperienceKind>;
}

/** A place to get to: what it asks, and what it brings. */
interface Stop {
  file: string;
  path: string;
  name: string;
  asks: Requirement[];
  brings: (reached: Reached) => void;
}

/** What nobody can get to; files must have their shape. */
export function unreachable(files: DataFile[]): Problem[] {
  const reached: Reached = {
    credentials: new Set(),
    exams: examsWithoutProgram(files),
    studies: [{ level: 'high-school', field: 'other' }],
    kinds: kindsWithoutJob(files),
  };
  let left = stops(files);
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const open = left.filter(({ asks }) => asks.every((each) => canMeet(each, reached)));
    for (const stop of open) stop.brings(reached);
    left = left.filter((stop) => !open.includes(stop));
  }
  return left.map(({ file, path, name }) => ({
    file,
    path,
    message: `nothing in the data leads a newcomer to ${name}`,
  }));
}

/** Specialties that no job of the data gives: where they are worked is outside it, so they stand open. */
function kindsWithoutJob(files: DataFile[]): Set<ExperienceKind> {
  const given = new Set(
    jobs.parse(table(files, 'jobs')).jobs.flatMap((job) => kindsOf(job.yields)),
  );
  return new Set(idsOf(vocabulary.experienceKinds).filter((kind) => !given.has(kind)));
}

/** The same for exams that no program opens: the board decides who may sit them. */
function examsWithoutProgram(files: DataFile[]): Set<string> {
  const study = programs.parse(table(files, 'programs')).programs;
  const opened = new Set(study.flatMap(({ grants }) => grants.exams ?? []));
  return new Set(idsOf(vocabulary.exams).filter((exam) => !opened.has(exam)));
}

function kindsOf({ kinds, perhaps = [] }: Job['yields']): ExperienceKind[] {
  return [...kinds, ...perhaps];
}

function stops(files: DataFile[]): Stop[] {
  const study = programs.parse(table(files, 'programs'));
  const work = jobs.parse(table(files, 'jobs'));
  const ladder = rungs.parse(table(files, 'rungs')).rungs;
  const held = files
    .filter(({ file }) => file.startsWith('data/credentials/'))
    .map(({ file, content }) => ({ file, entry: credential.parse(content) }))
    .filter(({ entry }) => entry.status.state !== 'closed');
  const demandsOf = (id: string | undefined) =>
    (ladder.find((rung) => rung.id === id)?.demands ?? [])
      .filter((demand) => demand.hard)
      .map((demand) => demand.requirement);
  return [
    ...held.map(({ file, entry }) => ({
      file,
      path: 'eligibility.requirement',
      name: entry.id,
      asks: [entry.eligibility.requirement],
      brings: ({ credentials, exams }: Reached) => {
        credentials.add(entry.id);
        exams.add(entry.id);
      },
    })),
    ...study.programs.map(({ id, requires, grants }, at) => ({
      file: 'data/programs.json',
      path: `programs[${at}].requires`,
      name: id,
      asks: requires === undefined ? [] : [requires],
      brings: ({ studies, exams }: Reached) => {
        studies.push(grants.education);
        for (const exam of grants.exams ?? []) exams.add(exam);
      },
    })),
    ...work.jobs.map(({ id, requires, rung, yields }, at) => ({
      file: 'data/jobs.json',
      path: `jobs[${at}].requires`,
      name: id,
      asks: [...(requires === undefined ? [] : [requires]), ...demandsOf(rung)],
      brings: ({ kinds }: Reached) => {
        for (const kind of kindsOf(yields)) kinds.add(kind);
      },
    })),
    ...ladder.map(({ id }, at) => ({
      file: 'data/rungs.json',
      path: `rungs[${at}].demands`,
      name: id,
      asks: demandsOf(id),
      brings: () => {},
    })),
  ];
}

function canMeet(asked: Requirement, reached: Reached): boolean {
  switch (asked.kind) {
    case 'all':
      return asked.of.every((part) => canMeet(part, reached));
    case 'any':
      return asked.of.some((part) => canMeet(part, reached));
    case 'credential':
    case 'eligibility':
      return asked.any.some((id) => reached.credentials.has(id));
    case 'exam':
      return asked.any.some((id) => reached.exams.has(id));
    case 'education':
      return reached.studies.some((study) => counts(study, asked));
    case 'experience':
      return [...expandKinds([...asked.in, ...(asked.perhaps ?? [])])].some((kind) =>
        reached.kinds.has(kind),
      );
    case 'closed':
      return false;
    default:
      return true;
  }
}

function counts(study: Study, asked: EducationRequirement): boolean {
  const { level, fields, notFields = [], programs: named } = asked;
  return (
    atLeastLevel(study.level, level) &&
    (fields === undefined || expandFields(fields).has(study.field)) &&
    !expandFields(notFields).has(study.field) &&
    (named === undefined || named.some((program) => program === study.program))
  );
}
