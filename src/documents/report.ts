/** The progress report as a document. */
import type { ProgressReport } from '../advice/progress-report.ts';
import type { Career } from '../career/career.ts';
import type { Day } from '../values/day.ts';
import { writtenDay } from '../values/written-day.ts';
import { certificationsSection } from './report/certifications.ts';
import { closingSection, sourcesSection } from './report/closing.ts';
import { actionsSection, dueSection, paySection } from './report/outlook.ts';
import { profileSection } from './report/profile.ts';
import { readinessSection } from './report/readiness.ts';
import { recordSections } from './report/record.ts';
import { sinceSection } from './report/since.ts';
import { skillsSection } from './report/skills.ts';
import { stepsSection } from './report/steps.ts';
import { type Document, heading } from './tree.ts';

/** The words that O*NET's license asks to be printed. */
function attributionOf({ skillImportance }: Career): string[] {
  const { text, also, changes } = skillImportance.attribution;
  return [text, also, changes].filter((line) => line !== undefined);
}

/** The whole report, with what changed since a day where one is given; it names no path of the machine it was made on. */
export function reportDocument(report: ProgressReport, since?: Day): Document {
  const { facts } = report.standing;
  const name = facts.record?.profile?.name;
  const title = name === undefined ? 'Progress report' : `Progress report: ${name}`;
  return {
    title,
    blocks: [
      heading(1, title),
      ...profileSection(report.standing),
      ...(since === undefined ? [] : sinceSection(facts, since)),
      ...readinessSection(report.standing),
      ...stepsSection(report.steps),
      ...recordSections(facts),
      ...skillsSection(report.skills, report.standing.target.rung),
      ...certificationsSection(report),
      ...paySection(report),
      ...actionsSection(report),
      ...dueSection(report),
      ...sourcesSection(report),
      ...closingSection(writtenDay(report.rulesSeen ?? facts.today), attributionOf(facts.career)),
    ],
  };
}
