/** What a rung is about beside its demands: the duties, and what interviews for it ask. */
import type { Career } from '../career/career.ts';
import type { Rung } from '../career/schema/growth.ts';
import type { Duty } from '../career/schema/role.ts';

/** Rungs whose holders do the duties themselves; above, they lead those who do. */
const doing = ['entry', 'coordinator', 'senior'];

/** The duties that someone on the rung does; empty on the rungs that lead. */
export function dutiesOn({ role }: Career, { id }: Rung): Duty[] {
  return doing.includes(id) ? role.duties : [];
}

/** The competencies that interview questions for the rung look for, each once. */
export function interviewThemes({ interview }: Career, { id }: Rung): string[] {
  const asked = interview.filter(({ rungs }) => rungs.includes(id));
  return [...new Set(asked.map(({ competency }) => competency))];
}
