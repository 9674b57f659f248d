/**
 * Kinds of work by area. Thirty kinds in one list would not fit a screen, so one
 * is asked for the areas first and then for the kinds within them.
 */
import { type ExperienceKind, vocabulary } from '../../../career/vocabulary.ts';
import type { Option } from '../question.ts';

interface Area {
  id: string;
  label: string;
  kinds: ExperienceKind[];
}

/** Every kind of work stands in exactly one area. */
export const workAreas: readonly Area[] = [
  {
    id: 'coordinating',
    label: 'coordinating or managing care, reviewing or speaking up for patients',
    kinds: [
      'care-coordination',
      'case-management',
      'care-management',
      'behavioral-health-case-management',
      'utilization-review',
      'patient-advocacy',
      'disability-management',
    ],
  },
  {
    id: 'nursing',
    label: 'nursing, nurse-aide work or medical assisting',
    kinds: [
      'registered-nurse',
      'practical-nurse',
      'nursing-assistant',
      'medical-assistant',
      'patient-care',
      'gerontological-nursing',
      'psychiatric-nursing',
      'rehabilitation-nursing',
    ],
  },
  {
    id: 'social',
    label: 'social work, counseling or community health work',
    kinds: [
      'social-work',
      'clinical-social-work',
      'community-health-work',
      'direct-client-care',
      'rehabilitation-counseling',
    ],
  },
  {
    id: 'leading',
    label: 'supervising, leading or managing',
    kinds: [
      'supervising-case-managers',
      'nursing-leadership',
      'health-care-management',
      'executive',
    ],
  },
  {
    id: 'quality',
    label: 'quality, compliance or ethics',
    kinds: ['quality', 'compliance', 'ethics-consultation'],
  },
  {
    id: 'other',
    label: 'office, teaching, retail or something else',
    kinds: ['administrative', 'teaching', 'retail', 'other'],
  },
];

/** The areas to choose from. */
export const areaOptions: readonly Option[] = workAreas.map(({ id, label }) => ({
  value: id,
  label,
}));

/** The kinds of work within the chosen areas. */
export function kindOptions(areas: readonly string[]): Option[] {
  return workAreas
    .filter(({ id }) => areas.includes(id))
    .flatMap(({ kinds }) => kinds)
    .map((value) => ({ value, label: vocabulary.experienceKinds[value] }));
}
