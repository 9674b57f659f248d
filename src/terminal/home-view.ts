/** The first screen: where you stand, what is next, what is due. */
import type { DueItem } from '../advice/due.ts';
import { goalName } from '../advice/goal.ts';
import type { NextAction } from '../advice/next-actions.ts';
import type { RungReadiness } from '../advice/readiness.ts';
import { readinessWords, shortReadiness } from '../advice/readiness-words.ts';
import type { Standing } from '../advice/standing.ts';
import { currentStep, type StepStanding } from '../advice/steps.ts';
import { vocabulary } from '../career/vocabulary.ts';
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { progressBar } from './bars.ts';
import { paintVerdict } from './ladder-view.ts';
import { blocks, finished, labeled, type Row, textRow, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { hanging, pad, widthOf } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

export interface HomeAnswer {
  standing: Standing;
  steps: StepStanding[];
  actions: NextAction[];
  due: DueItem[];
  /** The day of the last assessment; undefined when there is none. */
  since: Day | undefined;
  /** What changed since then, in a few words each. */
  changes: string[];
}

/** Rungs shown: the target, the one below and the one above. */
const RUNGS = 3;

/** The home screen as text. */
export function drawHome(screen: Screen, answer: HomeAnswer): string {
  const { standing, steps, actions, due } = answer;
  const theme = themeFor(screen);
  const text = blocks(
    screen,
    titleLine(screen, whoAndWhere(standing, theme), theme.dim(whenText(standing))),
    labeled(screen, 'Ready for', readyRows(screen, standing, theme)),
    labeled(screen, 'Steps', [stepsRow(screen, steps, theme)]),
    labeled(screen, 'Changed', changedRows(answer)),
    labeled(
      screen,
      'Next',
      actions.map((action, index) => actionRow(action, index + 1, theme)),
    ),
    labeled(
      screen,
      'Due',
      due.map((item) => dueRow(item, standing.on, theme)),
    ),
  );
  return finished(screen, text);
}

/** What came since the last assessment; nothing where nothing did. */
function changedRows({ since, changes }: HomeAnswer): Row[] {
  if (since === undefined || changes.length === 0) return [];
  return [textRow(`since ${writtenDay(since)}: ${changes.map(harmlessLine).join(', ')}`)];
}

function whenText({ facts, on }: Standing): string {
  const today = writtenDay(facts.today);
  return on === facts.today ? `as of ${today}` : `${writtenDay(on)}, seen from ${today}`;
}

function whoAndWhere({ facts, goal, track, target }: Standing, theme: Theme): string {
  const { name, state: code } = facts.record?.profile ?? {};
  const state = facts.career.states.find((each) => each.code === code)?.name ?? code;
  const who = name === undefined ? 'You' : harmlessLine(name);
  const where = goalName(goal) ?? target.rung.name;
  const lane = vocabulary.tracks[track.track];
  const trackText = track.track === 'unlicensed' ? lane : `${lane} track`;
  const place = state === undefined ? '' : ` ${theme.dot} ${state}`;
  return `${who} ${theme.arrow} ${where}, ${trackText}${place}`;
}

/** The target with its neighbors on the ladder. */
function rungsAround(standing: Standing): RungReadiness[] {
  const { rungs, target } = standing;
  const start = Math.min(Math.max(rungs.indexOf(target) - 1, 0), rungs.length - RUNGS);
  return rungs.slice(start, start + RUNGS);
}

/** Bars give way before words do. */
const BARS = [12, 8, 5];

function readyRows(screen: Screen, standing: Standing, theme: Theme): Row[] {
  const shown = rungsAround(standing);
  const longest = Math.max(...shown.map(({ rung }) => rung.name.length));
  const lineOf = (each: RungReadiness, cells: number) => {
    const name = each === standing.target ? theme.strong(each.rung.name) : each.rung.name;
    const bar = progressBar(screen, { done: each.met, total: each.total, width: cells });
    const words = paintVerdict(each, theme)(shortReadiness(each));
    return { name, bar, words, line: `${pad(name, longest)}  ${bar}  ${words}` };
  };
  return shown.map((each) => ({
    draw: (width) => {
      const fits = (cells: number) =>
        shown.every((other) => widthOf(lineOf(other, cells).line) <= width);
      const cells = BARS.find(fits);
      if (cells !== undefined) return lineOf(each, cells).line;
      const { name, bar, words } = lineOf(each, 12);
      return [hanging('', name, width), `  ${bar}`, `  ${words}`].join('\n');
    },
    cells: [each.rung.name, `${each.met} of ${each.total}`, readinessWords(each)],
  }));
}

function stepsRow(screen: Screen, steps: readonly StepStanding[], theme: Theme): Row {
  const sum = (part: (step: StepStanding) => number) =>
    steps.reduce((total, step) => total + part(step), 0);
  const done = sum((step) => step.done);
  const total = sum((step) => step.total);
  const now = currentStep(steps);
  const text = now === undefined ? 'all ten finished' : `now ${now.step.number}, ${now.step.name}`;
  const bar = `${progressBar(screen, { done, total, width: 12 })} milestones`;
  return {
    draw: (width) => {
      const line = `${bar} ${theme.dot} ${text}`;
      return widthOf(line) <= width ? line : `${bar}\n${hanging('', text, width)}`;
    },
    cells: [`${done} of ${total}`, text],
  };
}

/** An action: what to do, and below it why, at what price, and how to go on. */
function actionRow(action: NextAction, number: number, theme: Theme): Row {
  const { text, reason, effort, command } = action;
  const remarks = [effort, reason].filter((part) => part !== undefined).map(harmlessLine);
  return {
    draw: (width) => {
      const lead = `${number}  `;
      const below = theme.dim(remarks.join(` ${theme.dot} `));
      const go = `${theme.arrow} ${command}`;
      const together = `${below}  ${go}`;
      const rest = widthOf(together) + lead.length <= width ? [together] : [below, go];
      return [
        hanging(lead, harmlessLine(text), width),
        ...rest.map((line) => hanging('   ', line, width)),
      ].join('\n');
    },
    cells: [String(number), harmlessLine(text), ...remarks, command],
  };
}

function dueRow(item: DueItem, on: Day, theme: Theme): Row {
  const { date, what, detail, overdue } = item;
  const sameYear = date.slice(0, 4) === on.slice(0, 4);
  const when = sameYear ? writtenDay(date).replace(/, \d{4}$/, '') : writtenDay(date);
  const text = harmlessLine(detail === undefined ? what : `${what}: ${detail}`);
  const late = overdue ? `${theme.bad('overdue')} ` : '';
  return {
    draw: (width) => hanging(`${pad(when, 12)}  `, `${late}${text}`, width),
    cells: [date, overdue ? 'overdue' : 'due', text],
  };
}
