/** The ten steps with their milestones. */
import type { MilestoneStanding, StepStanding } from '../../advice/steps.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, list, type Piece } from '../tree.ts';

export function stepsSection(steps: readonly StepStanding[]): Block[] {
  return [heading(2, 'The ten steps'), ...steps.flatMap(stepBlocks)];
}

function stepBlocks({ step, milestones, done, skipped, total }: StepStanding): Block[] {
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return [
    heading(3, `Step ${step.number}: ${step.name} (${done} of ${total} done${left})`),
    ...list(milestones.map(milestoneLine)),
  ];
}

function milestoneLine(standing: MilestoneStanding): Piece[] {
  const { milestone, status, evidence, note } = standing;
  const text = `${milestone.id} ${milestone.text}`;
  if (status === 'open') return [{ mark: 'open' }, text];
  const told = [
    evidence === undefined ? '' : `evidence: ${evidence}`,
    note === undefined ? '' : `note: ${note}`,
  ].filter((part) => part !== '');
  return [
    { mark: status === 'done' ? 'met' : status },
    { strong: word(standing) },
    ` ${text}`,
    told.length === 0 ? '' : ` (${told.join('; ')})`,
  ];
}

function word({ status, shown, date }: MilestoneStanding): string {
  if (shown) return 'Done, as the record shows:';
  const name = `${status.charAt(0).toUpperCase()}${status.slice(1)}`;
  return date === undefined ? `${name}:` : `${name} ${writtenDay(date)}:`;
}
