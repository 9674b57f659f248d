/** All commands, in the order that help lists them. */
import { fieldCommands } from './field.ts';
import { householdCommands } from './household.ts';
import { recordCommands } from './record.ts';
import type { CommandSpec } from './spec.ts';
import { standingCommands } from './standing.ts';
import { startCommands } from './start.ts';

export const registry: CommandSpec[] = [
  ...startCommands,
  ...standingCommands,
  ...fieldCommands,
  ...recordCommands,
  ...householdCommands,
];
