/** The ten steps, and one of them with its milestones. */
import { organizationsOf, resourcesOf } from '../advice/step-material.ts';
import { currentStep, type MilestoneStanding, type StepStanding } from '../advice/steps.ts';
import type { Career } from '../career/career.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { progressBar } from './bars.ts';
import {
  blocks,
  dashes,
  finished,
  isNarrow,
  labeled,
  paragraph,
  roomIn,
  textRow,
  titleLine,
} from './layout.ts';
import type { Screen } from './screen.ts';
import { drawTable } from './table.ts';
import { hanging, widthOf } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

/** All ten, one a line, and what is next in the current one. */
export async function drawSteps(screen: Screen, steps: readonly StepStanding[]): Promise<string> {
  const theme = themeFor(screen);
  const now = currentStep(steps);
  const table = await drawTable(screen, {
    columns: [
      { title: 'Step', align: 'right' },
      { title: 'Name', flexible: true },
      { title: 'Milestones' },
      { title: 'Next' },
    ],
    rows: steps.map((each) => [
      String(each.step.number),
      each === now ? theme.strong(each.step.name) : each.step.name,
      progressBar(screen, { done: each.done, total: each.total, width: 10 }),
      screen.terminal ? nextId(each) : nextOf(each),
    ]),
  });
  const next = now === undefined ? [] : [textRow(nextOf(now))];
  const hint =
    now === undefined
      ? 'carepath steps 1 shows its milestones.'
      : `carepath steps ${now.step.number} shows its milestones; carepath done ${nextId(now)} ticks one off.`;
  const below = screen.terminal
    ? [labeled(screen, 'Now', next), paragraph(screen, theme.dim(hint))]
    : [];
  return finished(screen, blocks(screen, table, ...below));
}

function nextId(standing: StepStanding): string {
  return /^\d+\.\d+/.exec(nextOf(standing))?.[0] ?? nextOf(standing);
}

function nextOf({ milestones, skipped }: StepStanding): string {
  const next = milestones.find(({ status }) => status === 'open' || status === 'started');
  if (next !== undefined) return `${next.milestone.id} ${next.milestone.text}`;
  return skipped > 0 ? `finished, ${skipped} skipped` : 'finished';
}

/** One step: what it is about, its milestones, what the article says of it. */
export function drawStep(screen: Screen, standing: StepStanding, career: Career): string {
  const theme = themeFor(screen);
  const { step, milestones, done, total } = standing;
  const skills = career.skills.filter(({ id }) => step.skills.includes(id));
  const text = blocks(
    screen,
    titleLine(
      screen,
      `Step ${step.number} ${theme.dot} ${step.name}`,
      progressBar(screen, { done, total, width: 10 }),
    ),
    paragraph(screen, step.about),
    heading('Milestones', theme) +
      milestones.map((each) => milestoneLines(screen, each, theme)).join(''),
    heading('What the article says of it', theme) + dashes(screen, step.points),
    named(screen, 'Skills it trains', skills),
    named(screen, 'Organizations', organizationsOf(career, step)),
    named(screen, 'Resources', resourcesOf(career, step)),
    screen.terminal ? paragraph(screen, theme.dim(hintFor(standing))) : '',
  );
  return finished(screen, text);
}

function named(screen: Screen, title: string, entries: readonly { name: string }[]): string {
  if (entries.length === 0) return '';
  const names = entries.map(({ name }) => name).join(', ');
  return heading(title, themeFor(screen)) + paragraph(screen, names, '  ');
}

function heading(text: string, theme: Theme): string {
  return `${theme.accent(text)}\n`;
}

function hintFor({ milestones, step }: StepStanding): string {
  const next = milestones.find(({ status }) => status === 'open' || status === 'started');
  if (next !== undefined) return `carepath done ${next.milestone.id} ticks it off.`;
  return step.number < 10
    ? `carepath steps ${step.number + 1} goes on.`
    : 'carepath shows where you stand.';
}

function milestoneLines(screen: Screen, standing: MilestoneStanding, theme: Theme): string {
  const { milestone, status } = standing;
  const told = toldOf(standing);
  if (!screen.terminal) {
    return `${[milestone.id, status, milestone.text, milestone.evidence, ...told].join('\t')}\n`;
  }
  const lead = `  ${theme.mark(status)} ${milestone.id}  `;
  const width = roomIn(screen);
  const indent = isNarrow(screen) ? '      ' : ' '.repeat(widthOf(lead));
  const below = [`Shown by: ${milestone.evidence}`, ...told];
  return `${[
    hanging(lead, milestone.text, width),
    ...below.map((line) => hanging(indent, theme.dim(line), width)),
  ].join('\n')}\n`;
}

function toldOf({ shown, status, date, note, evidence }: MilestoneStanding): string[] {
  const when = date === undefined || status === 'open' ? '' : `${status} ${writtenDay(date)}`;
  return [
    shown ? 'done, as your record shows' : when,
    evidence === undefined ? '' : `Your evidence: ${harmlessLine(evidence)}`,
    note === undefined ? '' : `Note: ${harmlessLine(note)}`,
  ].filter((line) => line !== '');
}
