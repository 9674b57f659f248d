/** Readiness rung by rung, each share with the gaps that make it up. */
import { type DemandStanding, isMet, type RungReadiness } from '../../advice/readiness.ts';
import { originNote, originWords, readinessWords } from '../../advice/readiness-words.ts';
import type { Verdict } from '../../advice/requirements/judgement.ts';
import type { Standing } from '../../advice/standing.ts';
import { writtenDay } from '../../values/written-day.ts';
import {
  type Block,
  type Column,
  heading,
  type Line,
  list,
  type Mark,
  paragraph,
  table,
} from '../tree.ts';

export function readinessSection({ rungs, target }: Standing): Block[] {
  return [
    heading(2, 'Readiness by rung'),
    table(
      ['Rung', 'Readiness', { title: 'Demands met', align: 'right' }],
      rungs.map((each) => [
        each.rung.id === target.rung.id ? { strong: each.rung.name } : each.rung.name,
        [{ mark: rungMarks[each.verdict] }, readinessWords(each)],
        [{ share: each.met, of: each.total }, `${each.met} of ${each.total}`],
      ]),
      'No rungs.',
    ),
    paragraph(originNote),
    ...rungs.flatMap(gaps),
  ];
}

const rungMarks: Record<RungReadiness['verdict'], Mark> = {
  ready: 'met',
  'not yet': 'unmet',
  undetermined: 'unknown',
};

function gaps({ rung, demands, met, total }: RungReadiness): Block[] {
  const open = demands.filter((each) => !isMet(each));
  const title = `${rung.name}: ${met} of ${total} met`;
  if (open.length === 0) return [heading(3, title), paragraph('Nothing is missing.')];
  return [
    heading(3, title),
    table(gapColumns, open.map(gapRow), 'Nothing is missing.'),
    ...list(open.flatMap(question)),
  ];
}

const gapColumns: Column[] = [
  { title: 'Missing', width: 40 },
  { title: 'Kind', width: 10 },
  { title: 'You have', width: 15 },
  { title: 'Met from', width: 15 },
  { title: 'Asked by', width: 20 },
];

function gapRow({ demand, judgement, have }: DemandStanding): Line[] {
  const { verdict, earliest } = judgement;
  return [
    [{ mark: gapMark(demand.hard, verdict) }, demand.label],
    demand.hard ? 'required' : 'usual',
    have ?? (verdict === 'unknown' ? 'not known' : 'not yet'),
    earliest === null ? '' : writtenDay(earliest),
    originWords(demand),
  ];
}

/** A usual demand that is not met keeps nobody from being ready. */
function gapMark(hard: boolean, verdict: Verdict): Mark {
  if (verdict === 'unknown') return 'unknown';
  return hard ? 'unmet' : 'open';
}

/** What would decide a demand that is not decided. */
function question({ judgement }: DemandStanding): string[] {
  return judgement.verdict === 'unknown' ? judgement.ask.slice(0, 1) : [];
}
