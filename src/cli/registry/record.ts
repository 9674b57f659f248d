import type { CommandSpec } from './spec.ts';

export const recordCommands: CommandSpec[] = [];
