/** What people write for words of the vocabulary, beyond ids and labels. */
import type { WordTable } from './field.ts';

/** Written form → id, by table. */
export const aliases: { [Table in WordTable]?: Readonly<Record<string, string>> } = {
  educationLevels: {
    ged: 'high-school',
    'high-school-diploma': 'high-school',
    hs: 'high-school',
    associates: 'associate',
    bachelors: 'bachelor',
    masters: 'master',
    doctoral: 'doctorate',
    phd: 'doctorate',
    dnp: 'doctorate',
  },
  experienceKinds: {
    rn: 'registered-nurse',
    lpn: 'practical-nurse',
    lvn: 'practical-nurse',
    cna: 'nursing-assistant',
    chw: 'community-health-work',
    'community-health-worker': 'community-health-work',
    'case-manager': 'case-management',
    'care-manager': 'care-management',
    'care-coordinator': 'care-coordination',
    'social-worker': 'social-work',
    ur: 'utilization-review',
  },
  settings: {
    insurer: 'health-plan',
    payer: 'health-plan',
    snf: 'nursing-home',
    'skilled-nursing-facility': 'nursing-home',
    home: 'home-health',
    rehab: 'rehabilitation',
  },
  topics: {
    pharmacy: 'pharmacology',
    nursing: 'general-nursing',
  },
  tracks: {
    rn: 'nursing',
    nurse: 'nursing',
    'social-worker': 'social-work',
  },
};
