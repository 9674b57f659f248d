/** Which of the three tracks a person is on: nursing, social work, or the one without a license. */
import type { Career } from '../career/career.ts';
import type { Track } from '../career/vocabulary.ts';
import type { ProgressRecord } from '../progress/record.ts';

export interface TrackChoice {
  track: Track;
  /** `told`: the person said so; `record`: their license or study says so; `assumed`: nothing does. */
  from: 'told' | 'record' | 'assumed';
}

/** The track told in the profile, else the one that a license or a study points to, else no license needed. */
export function trackOf(career: Career, record: ProgressRecord | undefined): TrackChoice {
  const told = record?.profile?.track;
  if (told !== undefined) return { track: told, from: 'told' };
  const shown = licenseTrack(career, record) ?? studyTrack(record);
  return shown === undefined
    ? { track: 'unlicensed', from: 'assumed' }
    : { track: shown, from: 'record' };
}

/** The track of the first license that belongs to one track only. */
function licenseTrack(career: Career, record: ProgressRecord | undefined): Track | undefined {
  for (const held of record?.credentials ?? []) {
    const known = career.credentials.find((each) => each.id === held.credential);
    if (known?.kind === 'license' && known.tracks.length === 1) return known.tracks[0];
  }
  return undefined;
}

function studyTrack(record: ProgressRecord | undefined): Track | undefined {
  const fields = (record?.education ?? []).map((study) => study.field);
  if (fields.includes('nursing')) return 'nursing';
  return fields.includes('social-work') ? 'social-work' : undefined;
}
