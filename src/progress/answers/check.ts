/** Are these answers of the right shape? Typed answers, or every problem with its path. */
import { problemLine } from '../store/format/problems.ts';
import { type Answers, answers, listSections, NO_ID } from './answers.ts';

export type Checked = { answers: Answers } | { problems: string[] };

/** Checks answers that are already in the record's own words. */
export function checkAnswers(value: unknown): Checked {
  if (!isObject(value)) return { problems: ['the answers have to be one JSON object'] };
  const whole = withIds(withLevels(value));
  const checked = answers.safeParse(whole);
  if (!checked.success) {
    return { problems: checked.error.issues.map((issue) => problemLine(issue, whole)) };
  }
  const problems = contradictions(checked.data);
  return problems.length > 0 ? { problems } : { answers: checked.data };
}

/** What no single value shows: an id that stands twice, a job that ends before it begins. */
function contradictions(checked: Answers): string[] {
  const repeated = listSections.flatMap((section) => {
    const ids = (checked[section] ?? []).map(({ id }) => id);
    return ids.flatMap((id, index) =>
      id !== NO_ID && ids.indexOf(id) < index
        ? [`${section}[${index}].id: "${id}" stands twice`]
        : [],
    );
  });
  const backwards = (checked.experience ?? []).flatMap(({ from, to }, index) =>
    to !== null && to < from
      ? [`experience[${index}].to: ${to} lies before the first day, ${from}`]
      : [],
  );
  return [...repeated, ...backwards];
}

/** True for what JSON writes in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withIds(value: Record<string, unknown>): Record<string, unknown> {
  const changed = listSections.flatMap((section) => {
    const entries = value[section];
    if (!Array.isArray(entries)) return [];
    const full = entries.map((entry) => (isObject(entry) ? { id: NO_ID, ...entry } : entry));
    return [[section, full] as const];
  });
  return { ...value, ...Object.fromEntries(changed) };
}

/** A bare level is short for a level without evidence. */
function withLevels(value: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(value.skills)) return value;
  const skills = Object.entries(value.skills).map(([skill, answer]) => [
    skill,
    typeof answer === 'number' ? { level: answer } : answer,
  ]);
  return { ...value, skills: Object.fromEntries(skills) };
}
