/** Bare `carepath add`: asks what to add, or says what can be added. */
import { type EntryKindName, entryKinds } from '../../progress/fields/entry-kinds.ts';
import { BACK, type Choice } from '../../terminal/prompts/port.ts';
import type { SectionName } from '../../terminal/record/sections.ts';
import { usageFailure } from '../../values/failure.ts';
import { didYouMean } from '../../values/nearest.ts';
import { asking } from '../ask.ts';
import type { Context } from '../context.ts';
import { sectionCalled } from '../section-named.ts';
import { adding } from './entry.ts';

const choices: Choice<EntryKindName | 'skill'>[] = [
  { value: 'experience', label: 'experience', hint: 'a job, an internship, volunteer work' },
  { value: 'education', label: 'education', hint: 'a degree or program, finished or not' },
  { value: 'credential', label: 'credential', hint: 'a license, certification or registration' },
  { value: 'exam', label: 'exam', hint: 'an exam taken' },
  { value: 'ce', label: 'ce', hint: 'continuing education, in contact hours' },
  { value: 'skill', label: 'skill', hint: 'one more rating of a skill' },
];

export async function run(context: Context, [written]: string[]): Promise<void> {
  const names = choices.map(({ value }) => value);
  const oneOfThem = `Say what to add: ${names.join(', ')}.`;
  if (written !== undefined) {
    const section = sectionCalled(written);
    const meant = names.find((name) => sectionOf(name) === section);
    const otherwise = (section && elsewhere[section]) ?? didYouMean(written, names, oneOfThem);
    throw usageFailure(
      `carepath add knows no "${written}".`,
      meant === undefined ? otherwise : `Did you mean ${meant}?`,
    );
  }
  if (!context.interactive) throw usageFailure('What to add is missing.', oneOfThem);
  const name = await asking(context, (prompts) =>
    prompts.choice({ message: 'What would you like to add?', choices }),
  );
  if (name === 'skill') await (await import('./skill.ts')).run(context, [], {});
  else if (name !== BACK) await adding(name).run(context, [], {});
}

/** What comes into the record by a command of its own. */
const elsewhere: { [Name in SectionName]?: string } = {
  profile: 'carepath profile changes it.',
  confirmations: 'carepath confirm answers a question.',
  milestones: 'carepath done 3.2 ticks a milestone off; carepath edit 3.2 --due sets a day for it.',
  assessments: 'carepath assess takes one.',
};

function sectionOf(name: EntryKindName | 'skill'): string {
  return name === 'skill' ? 'skills' : entryKinds[name].section;
}
