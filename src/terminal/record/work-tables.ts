/** Tables of what the person learned, holds and did. */
import { vocabulary } from '../../career/vocabulary.ts';
import type { Education, Experience, HeldCredential } from '../../progress/record.ts';
import { writtenNumber } from '../../values/written-number.ts';
import type { RecordView, SectionTable } from './view.ts';

export const education: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Study', flexible: true },
    { title: 'School', flexible: true },
    { title: 'Completed' },
  ],
  rows: ({ education: studies = [] }, view) =>
    studies.map((study) => [
      view.text(study.id),
      studyName(study, view),
      view.text(study.school),
      completion(study, view),
    ]),
};

function studyName({ title, program, level, field }: Education, view: RecordView): string {
  if (title !== undefined) return view.text(title);
  if (program !== undefined) return vocabulary.programs[program];
  const name = vocabulary.educationLevels[level];
  return level === 'high-school' ? name : `${name} in ${vocabulary.fields[field]}`;
}

function completion({ completed }: Education, view: RecordView): string {
  if (completed === null) return 'in progress';
  return completed > view.today ? `planned for ${view.day(completed)}` : view.day(completed);
}

export const credentials: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Credential', flexible: true },
    { title: 'State' },
    { title: 'Status' },
    { title: 'Valid through' },
  ],
  rows: ({ credentials: held = [] }, view) =>
    held.map((each) => [
      view.text(each.id),
      view.text(view.nameOf(each.credential)),
      `${each.state ?? ''}${each.multistate === true ? ' (multistate)' : ''}`,
      status(each, view),
      view.day(each.expires),
    ]),
};

/** A past `expires` makes an active one lapsed on its own. */
function status({ status: told, expires, restrictedUntil }: HeldCredential, view: RecordView) {
  const { theme, today } = view;
  const expired = told === 'active' && expires !== undefined && expires < today;
  if (expired) return theme.bad('lapsed');
  if (told === 'active') return theme.good(told);
  const until = told === 'restricted' && restrictedUntil !== undefined;
  return until ? `${told} until ${view.day(restrictedUntil)}` : told;
}

export const experience: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Work', flexible: true },
    { title: 'What you did', flexible: true },
    { title: 'From' },
    { title: 'To' },
    { title: 'Hours', align: 'right' },
  ],
  rows: ({ experience: jobs = [] }, view) =>
    jobs.map((job) => [
      view.text(job.id),
      view.text(job.employer === undefined ? job.title : `${job.title}, ${job.employer}`),
      job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', '),
      view.day(job.from),
      job.to === null ? 'ongoing' : view.day(job.to),
      hours(job),
    ]),
};

function hours({ hoursPerWeek, fullTime, totalHours }: Experience): string {
  if (hoursPerWeek !== undefined && hoursPerWeek !== null) {
    return `${writtenNumber(hoursPerWeek)}/week`;
  }
  if (totalHours !== undefined) return `${writtenNumber(totalHours)} in all`;
  return fullTime === true ? 'full-time' : '';
}

export const exams: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Exam', flexible: true },
    { title: 'Date' },
    { title: 'Result' },
  ],
  rows: ({ exams: taken = [] }, view) =>
    taken.map(({ id, exam, date, passed }) => [
      view.text(id),
      view.text(view.nameOf(exam)),
      view.day(date),
      passed ? view.theme.good('passed') : view.theme.bad('failed'),
    ]),
};

export const continuingEducation: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Date' },
    { title: 'Hours', align: 'right' },
    { title: 'Topics', flexible: true },
    { title: 'Course', flexible: true },
  ],
  rows: ({ continuingEducation: courses = [] }, view) =>
    courses.map(({ id, date, hours: contact, topics, title, provider }) => [
      view.text(id),
      view.day(date),
      writtenNumber(contact),
      topics.map((topic) => vocabulary.topics[topic]).join(', '),
      [title, provider]
        .filter((part) => part !== undefined)
        .map(view.text)
        .join(', '),
    ]),
};
