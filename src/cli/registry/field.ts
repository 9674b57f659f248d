import type { CommandSpec } from './spec.ts';

export const fieldCommands: CommandSpec[] = [];
