import type { CommandSpec } from './spec.ts';

export const startCommands: CommandSpec[] = [];
