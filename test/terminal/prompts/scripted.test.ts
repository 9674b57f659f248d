import { describe, expect, it } from 'vitest';
import { BACK } from '../../../src/terminal/prompts/port.ts';
import { STOP, scriptedPrompts } from '../../../src/terminal/prompts/scripted.ts';

const choices = [
  { value: 'rn', label: 'Registered nurse' },
  { value: 'sw', label: 'Social worker' },
];

describe('scripted prompts', () => {
  it('answer every kind of question in order', async () => {
    const prompts = scriptedPrompts({ inOrder: ['Dana', '2', '1 2', 'y'] });
    expect(await prompts.text({ message: 'Name' })).toBe('Dana');
    expect(await prompts.choice({ message: 'Track', choices })).toBe('sw');
    expect(await prompts.choices({ message: 'Tracks', choices })).toEqual(['rn', 'sw']);
    expect(await prompts.yesNo({ message: 'Sure' })).toBe(true);
    expect(prompts.left).toEqual([]);
  });

  it('answer by the beginning of the message, before the order', async () => {
    const prompts = scriptedPrompts({
      inOrder: ['x'],
      byMessage: { Name: 'Dana', 'Name of': 'St. Ann' },
    });
    expect(await prompts.text({ message: 'Name of the employer' })).toBe('St. Ann');
    expect(await prompts.text({ message: 'Name' })).toBe('Dana');
    expect(prompts.left).toEqual(['x']);
  });

  it('take the initial answer for an empty line', async () => {
    const prompts = scriptedPrompts({ inOrder: ['', '', ''] });
    expect(await prompts.text({ message: 'State', initial: 'OH' })).toBe('OH');
    expect(await prompts.choice({ message: 'Track', choices, initial: 'sw' })).toBe('sw');
    expect(await prompts.yesNo({ message: 'Sure', initial: false })).toBe(false);
  });

  it('say what is wrong and take the next answer, as at a keyboard', async () => {
    const prompts = scriptedPrompts({ inOrder: ['soon', '2026-11-22'] });
    const check = (text: string) => (text === 'soon' ? 'Write a date.' : undefined);
    expect(await prompts.text({ message: 'When', check })).toBe('2026-11-22');
    expect(prompts.said).toEqual(['When', 'Write a date.']);
  });

  it('go back on < where the question allows it, and only there', async () => {
    const prompts = scriptedPrompts({ inOrder: ['<', '<', '<'] });
    expect(await prompts.choice({ message: 'Track', choices, back: true })).toBe(BACK);
    expect(await prompts.yesNo({ message: 'Sure', back: true })).toBe(BACK);
    expect(await prompts.text({ message: 'Sign' })).toBe('<');
  });

  it('stop as Ctrl-C does', async () => {
    const prompts = scriptedPrompts({ inOrder: [STOP] });
    await expect(prompts.text({ message: 'Name' })).rejects.toHaveProperty(
      'name',
      'ExitPromptError',
    );
  });

  it('name the question that no answer is left for', async () => {
    const prompts = scriptedPrompts({});
    await expect(prompts.choice({ message: 'Track', choices })).rejects.toThrow(
      'no answer is left for: Track',
    );
  });

  it('let a listener hear what is said and asked', async () => {
    const heard: string[] = [];
    const prompts = scriptedPrompts({ inOrder: ['1'], hear: (text) => heard.push(text) });
    prompts.say('Hello.');
    await prompts.choice({ message: 'Track', choices });
    expect(heard).toEqual(['Hello.', 'Track\n1 Registered nurse\n2 Social worker']);
  });
});
