/**
 * The checklist of command-line craft that carepath is held to, for every command
 * that exists. Each test carries the check's number and sentence.
 */
import { describe } from 'vitest';
import { colorChecks } from './checklist/color.ts';
import { dataChecks } from './checklist/data.ts';
import { errorChecks } from './checklist/errors.ts';
import { helpChecks } from './checklist/help.ts';
import { inputChecks } from './checklist/input.ts';
import { interactiveChecks } from './checklist/interactive.ts';
import { outputChecks } from './checklist/output.ts';

describe('help and discovery', helpChecks);
describe('input', inputChecks);
describe('output and pipes', outputChecks);
describe('color and terminal', colorChecks);
describe('interactive', interactiveChecks);
describe('errors and exit codes', errorChecks);
describe('data and configuration', dataChecks);
