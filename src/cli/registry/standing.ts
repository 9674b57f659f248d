import type { CommandSpec } from './spec.ts';

export const standingCommands: CommandSpec[] = [];
