/** The result of an assessment on a terminal: first what to do, last what to type next. */
import { type AssessmentResult, honesty } from '../../advice/assessment/result.ts';
import type { SkillStanding } from '../../advice/skill-standing.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import { progressBar } from '../bars.ts';
import type { Screen } from '../screen.ts';
import { drawTable } from '../table.ts';
import { hanging, inAscii, pad, widthOf, wrapText } from '../text.ts';
import { themeFor } from '../theme.ts';

/** More gaps than this are named by their number only. */
const GAPS_SHOWN = 8;
/** Up to this width a table would be a column of labels. */
const NARROW = 50;

/** The whole result as text ending in a line end. */
export async function drawResult(screen: Screen, result: AssessmentResult): Promise<string> {
  const parts = [
    firstStep(screen, result),
    readinessLines(screen, result),
    doubt(screen, result),
    await gapTable(screen, result),
    lowered(screen, result),
    changes(screen, result),
    fitLines(screen, result),
    wrapText(honesty, screen.width),
    nextCommands(screen, result),
  ].filter((part) => part !== '');
  const text = `${parts.join('\n\n')}\n`;
  return screen.glyphs ? text : inAscii(text.replaceAll('≈', 'about'));
}

function firstStep(screen: Screen, { first }: AssessmentResult): string {
  const { strong, accent, dim } = themeFor(screen);
  const { text, reason, command } = first;
  return [
    hanging(strong('Do this first: '), harmlessLine(text), screen.width),
    ...(reason === undefined ? [] : [hanging('  ', dim(harmlessLine(reason)), screen.width)]),
    hanging('  ', accent(command), screen.width),
  ].join('\n');
}

function readinessLines(screen: Screen, { readiness }: AssessmentResult): string {
  if (readiness.length === 0) return '';
  const { strong, good } = themeFor(screen);
  const widest = Math.max(...readiness.map(({ rung }) => widthOf(rung.name)));
  const roomy = widest + 50 <= screen.width;
  const bars = readiness.map(({ rung, met, total, verdict }) => {
    const bar = progressBar(screen, { done: met, total, width: 16 });
    const ready = verdict === 'ready' ? [good('every hard one met')] : [];
    return roomy
      ? `  ${pad(rung.name, widest)}  ${[bar, ...ready].join(', ')}`
      : [`  ${rung.name}`, ...[bar, ...ready].map((line) => `    ${line}`)].join('\n');
  });
  return [
    strong(wrapText('Readiness: demands you meet, rung by rung', screen.width)),
    ...bars,
  ].join('\n');
}

function doubt(screen: Screen, { unreliable }: AssessmentResult): string {
  if (unreliable === undefined) return '';
  const { same, of, level } = unreliable;
  const { maybe } = themeFor(screen);
  const all = same === of ? `All ${of} of your answers are` : `${same} of your ${of} answers are`;
  return wrapText(
    maybe(
      `This result is unreliable. ${all} level ${level}. Hardly anyone is equally good at ` +
        'everything, so the levels and gaps below say little until you have rated each skill by an example.',
    ),
    screen.width,
  );
}

async function gapTable(screen: Screen, { skills, gaps, rung }: AssessmentResult): Promise<string> {
  if (skills.length === 0) return '';
  const { strong } = themeFor(screen);
  const reached = skills.length - gaps.length;
  const verb = reached === 1 ? 'reaches' : 'reach';
  const summary = `${reached} of ${counted(skills.length, 'rated skill')} ${verb} what ${withArticle(rung.name)} needs.`;
  if (gaps.length === 0) return wrapText(summary, screen.width);
  const more = gaps.length - GAPS_SHOWN;
  const rest = more > 0 ? `And ${counted(more, 'gap')} no wider than these: carepath skills` : '';
  return [
    strong(wrapText(`Gaps to ${rung.name}, the widest first`, screen.width)),
    await gapLines(screen, gaps.slice(0, GAPS_SHOWN)),
    ...(rest === '' ? [] : [wrapText(rest, screen.width)]),
    wrapText(summary, screen.width),
  ].join('\n');
}

/** A table where there is room; in a pipe, and where it is narrow, a line each that says what its numbers are. */
async function gapLines(screen: Screen, gaps: readonly SkillStanding[]): Promise<string> {
  if (!screen.terminal || screen.width <= NARROW) {
    return gaps
      .map(({ skill, counted: counts, target }) =>
        hanging('  ', `${skill.name}: counts ${counts}, target ${target}`, screen.width),
      )
      .join('\n');
  }
  const table = await drawTable(screen, {
    columns: [
      { title: 'Skill', flexible: true },
      { title: 'Counts', align: 'right' },
      { title: 'Target', align: 'right' },
      { title: 'Gap', align: 'right' },
    ],
    rows: gaps.map(({ skill, counted: counts = 0, target, gap = 0 }) =>
      [skill.name, counts, target, gap].map(String),
    ),
  });
  return table.trimEnd();
}

function lowered(screen: Screen, result: AssessmentResult): string {
  if (result.lowered.length === 0) return '';
  const { strong } = themeFor(screen);
  const lines = result.lowered.map(({ skill, rating, counted: counts }) =>
    hanging(
      '  ',
      `${skill.name}: you said ${rating?.level}, it counts as ${counts}, because no example stands beside it`,
      screen.width,
    ),
  );
  return [strong(wrapText('Counted lower than claimed', screen.width)), ...lines].join('\n');
}

function changes(screen: Screen, result: AssessmentResult): string {
  if (result.changes.length === 0) return '';
  const { strong, arrow } = themeFor(screen);
  const lines = result.changes.map(({ skill, from, to, since, newEvidence }) => {
    const move = from === to ? `still ${to}` : `${from} ${arrow} ${to}`;
    const why = newEvidence ? ', new example' : '';
    return hanging('  ', `${skill.name}: ${move}${why} (since ${writtenDay(since)})`, screen.width);
  });
  return [strong(wrapText('Changed since you last rated it', screen.width)), ...lines].join('\n');
}

function fitLines(screen: Screen, result: AssessmentResult): string {
  if (result.fit.length === 0) return '';
  const { strong, dim } = themeFor(screen);
  const doubts = result.fit.filter(({ yes }) => !yes);
  const heading = strong(
    wrapText('Fit, shown apart: it is no skill and changes no level', screen.width),
  );
  if (doubts.length === 0) {
    const text = `Yes to all ${result.fit.length}: nothing there speaks against the work.`;
    return [heading, hanging('  ', text, screen.width)].join('\n');
  }
  const yes = result.fit.length - doubts.length;
  return [
    heading,
    hanging('  ', `Yes to ${yes} of ${result.fit.length}. No to:`, screen.width),
    ...doubts.flatMap(({ statement, why }) => [
      hanging('  ', statement, screen.width),
      hanging('    ', dim(why), screen.width),
    ]),
  ].join('\n');
}

function nextCommands(screen: Screen, { next }: AssessmentResult): string {
  const { strong, accent, dim } = themeFor(screen);
  const widest = Math.max(...next.map(({ command }) => command.length));
  const beside = next.every(({ about }) => widest + 4 + about.length <= screen.width);
  const lines = next.map(({ command, about }) =>
    beside
      ? `  ${accent(command)}${' '.repeat(widest - command.length)}  ${dim(about)}`
      : [
          hanging('  ', accent(command), screen.width),
          hanging('    ', dim(about), screen.width),
        ].join('\n'),
  );
  return [strong('Next'), ...lines].join('\n');
}

/** "a care coordinator", "an entry-level coordinator". */
function withArticle(name: string): string {
  const lower = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return `${/^[aeiou]/.test(lower) ? 'an' : 'a'} ${lower}`;
}
