/** Does the work suit you? Yes or no, statement by statement. */
import type { Question, Sheet } from '../question.ts';

/** One question a statement; what was answered last time is offered. */
export function fitQuestions({ career, record }: Sheet): Question[] {
  const before = record?.assessments?.findLast((each) => each.fit !== undefined)?.fit ?? {};
  return career.role.fit.map(({ id, statement }) => {
    const initial = before[id];
    const key = `fit.${id}`;
    return {
      kind: 'yes-no',
      key,
      item: key,
      section: 'fit',
      field: id,
      short: statement,
      message: statement,
      seconds: 4,
      ...(initial === undefined ? {} : { initial }),
    };
  });
}
