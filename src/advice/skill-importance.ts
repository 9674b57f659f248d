/**
 * How much a skill matters in the work that stands for a rung, by O*NET. It puts
 * gaps in order that are otherwise equal; it weighs nothing.
 */
import type { StandIn } from '../career/schema/importance.ts';
import type { RungId, Track } from '../career/vocabulary.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { licenseOf, licensesOn } from './pay-bands.ts';
import type { Facts } from './requirements/judgement.ts';

/** A skill → 0 to 100, its percentile among all occupations; 50, the typical job, where nothing may be claimed. */
export type Importance = (skill: string) => number;

const TYPICAL = 50;

/** The importances for a rung on a track, for this person's license and settings. */
export function importanceFor({ career, record }: Facts, rung: RungId, track: Track): Importance {
  const { standIns, skills } = career.skillImportance;
  const [better] = licensesOn(career, track);
  const license = licenseOf(career, record, track) ?? better;
  const who = { rung, track, license, settings: settingsOf(record) };
  const occupations = standIns.find((each) => standsFor(each, who))?.occupations ?? [];
  const known = new Map(skills.map((each) => [each.skill, each]));
  return (skill) => {
    const found = known.get(skill);
    if (found === undefined || found.fit === 'weak') return TYPICAL;
    const percentiles = occupations.flatMap((soc) => found.importance[soc]?.percentile ?? []);
    return percentiles.length === 0 ? TYPICAL : mean(percentiles);
  };
}

interface Who {
  rung: RungId;
  track: Track;
  license: string | undefined;
  settings: ReadonlySet<string>;
}

function standsFor(each: StandIn, { rung, track, license, settings }: Who): boolean {
  return (
    each.rungs.includes(rung) &&
    (each.track ?? track) === track &&
    (each.license ?? license) === license &&
    (each.settings?.some((setting) => settings.has(setting)) ?? true)
  );
}

/** Where the person works now. */
function settingsOf(record: ProgressRecord | undefined): Set<string> {
  const now = (record?.experience ?? []).filter(({ to }) => to === null);
  return new Set(now.flatMap(({ setting }) => setting ?? []));
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
