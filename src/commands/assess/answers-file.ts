/** `--answers FILE`: answers that a script or a person wrote beforehand. */
import { inOrder, type SectionId } from '../../advice/assessment/sections.ts';
import { datedKeys, keyedQuestions } from '../../career/questions.ts';
import { type Answers, answerSections } from '../../progress/answers/answers.ts';
import { checkAnswers, isObject } from '../../progress/answers/check.ts';
import { normalAnswers } from '../../progress/answers/written.ts';
import { answersText } from '../../progress/store/answers-file.ts';
import { usageFailure } from '../../values/failure.ts';
import { jsonProblems } from '../../values/json-text.ts';
import type { Context } from '../context.ts';

/**
 * The answers in FILE ("-": standard input), of the sections asked for. Throws a
 * Failure (2) that lists every problem with its path.
 */
export async function answersFrom(
  context: Context,
  file: string,
  asked: readonly SectionId[] | undefined,
): Promise<Answers> {
  const name = file === '-' ? 'Standard input' : file;
  const written = parsed(name, await textOf(context, file));
  const { value, problems } = normalAnswers(written, wordsOf(context));
  const checked = checkAnswers(value);
  const found = 'problems' in checked ? checked.problems : [];
  const all = [...problems, ...found.filter((line) => !told(problems, line))];
  if (all.length > 0 || 'problems' in checked) throw refused(name, all);
  return ofSections(name, dated(context, checked.answers), asked);
}

/** An answer that is good for a time only, and comes without its day, is given today. */
function dated({ career, today }: Context, answers: Answers): Answers {
  if (answers.confirmations === undefined) return answers;
  const keys = datedKeys(career);
  const confirmations = Object.entries(answers.confirmations).map(([key, answer]) =>
    keys.has(key) && typeof answer === 'boolean'
      ? [key, { value: answer, date: today }]
      : [key, answer],
  );
  return { ...answers, confirmations: Object.fromEntries(confirmations) };
}

async function textOf({ io }: Context, file: string): Promise<string> {
  if (file !== '-') return answersText(io.cwd, file);
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(name: string, text: string): Record<string, unknown> {
  const bare = text.replace(/^\ufeff/, '');
  const problems = jsonProblems(bare);
  if (problems.length > 0) throw refused(name, problems);
  const value: unknown = JSON.parse(bare);
  if (!isObject(value)) throw refused(name, ['the answers have to be one JSON object']);
  return value;
}

/** A text that could not be read is not told again as a value of the wrong kind. */
function told(problems: readonly string[], line: string): boolean {
  const path = line.slice(0, line.indexOf(':'));
  return problems.some((problem) => problem.startsWith(`${path}:`));
}

function refused(name: string, problems: string[]) {
  return usageFailure(
    `${name} is not a file of answers that carepath can use.`,
    'Nothing was changed. The files in examples/answers show the form.',
    problems,
  );
}

function ofSections(
  name: string,
  answers: Answers,
  asked: readonly SectionId[] | undefined,
): Answers {
  const kept = Object.entries(answers).filter(
    ([section, value]) =>
      value !== undefined && (asked === undefined || asked.some((id) => id === section)),
  );
  if (kept.length > 0) return Object.fromEntries(kept);
  const wanted = asked === undefined ? answerSections : inOrder(asked);
  throw refused(name, [`it has none of the sections ${wanted.join(', ')}`]);
}

function wordsOf({ career, today }: Context) {
  return {
    career,
    today,
    confirmations: keyedQuestions(career).map(({ key }) => key),
    fit: career.role.fit.map(({ id }) => id),
  };
}
