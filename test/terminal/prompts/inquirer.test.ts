import { describe, expect, it } from 'vitest';
import { inquirerPrompts } from '../../../src/terminal/prompts/inquirer.ts';
import { BACK } from '../../../src/terminal/prompts/port.ts';
import { exitCodes } from '../../../src/values/failure.ts';
import { keyboard } from '../../support/keyboard.ts';
import { terminal } from '../screens.ts';

const choices = [
  { value: 'hospital', label: 'hospital' },
  { value: 'hospice', label: 'hospice' },
];

function person(width = 80) {
  const keys = keyboard();
  const prompts = inquirerPrompts({ ...keys, screen: terminal(width) });
  return { keys, prompts };
}

describe('prompts at a keyboard', () => {
  it('take a typed line', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({ message: 'Job title', hint: 'as on your contract' });
    await keys.answer('Care coordinator');
    expect(await answer).toBe('Care coordinator');
    expect(keys.drawn()).toContain('› Job title (as on your contract)');
  });

  it('take the initial text when nothing is typed', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({ message: 'State', initial: 'OH' });
    await keys.answer('');
    expect(await answer).toBe('OH');
  });

  it('ask again, with the refused answer cleared, until the answer will do', async () => {
    const { keys, prompts } = person();
    const check = (text: string) => (text.length < 3 ? 'Too short.' : undefined);
    const answer = prompts.text({ message: 'Title', check });
    await keys.answer('RN');
    await keys.until('Too short.');
    keys.type('RN II\r');
    expect(await answer).toBe('RN II');
  });

  it('take several questions one after the other from one stream', async () => {
    const { keys, prompts } = person();
    const both = (async () => [
      await prompts.choice({ message: 'Where?', choices }),
      await prompts.choices({ message: 'Where else?', choices }),
      await prompts.yesNo({ message: 'Paid?' }),
    ])();
    for (const text of ['2', '1 2', 'y']) await keys.answer(text);
    expect(await both).toEqual(['hospice', ['hospital', 'hospice'], true]);
  });

  it('print a long question wrapped above the line to be typed', async () => {
    const { keys, prompts } = person(40);
    const message = 'One line that shows it: what you did, for whom, and when it was';
    const answer = prompts.text({ message });
    await keys.answer('x');
    await answer;
    expect(keys.drawn()).toContain(
      'One line that shows it: what you did,\nfor whom, and when it was\n',
    );
  });

  it('go back on < and on Esc where the question allows it', async () => {
    const { keys, prompts } = person();
    const typed = prompts.choice({ message: 'Where?', choices, back: true });
    await keys.answer('<');
    expect(await typed).toBe(BACK);
    const pressed = prompts.text({ message: 'Title', back: true });
    await keys.until('Title');
    keys.press('escape');
    expect(await pressed).toBe(BACK);
    const stays = prompts.text({ message: 'Employer' });
    await keys.until('Employer');
    keys.press('escape');
    keys.type('St. Ann\r');
    expect(await stays).toBe('St. Ann');
  });

  it('are interrupted by Ctrl-C, and leave the cursor visible', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({ message: 'Title' });
    const expected = expect(answer).rejects.toHaveProperty('name', 'ExitPromptError');
    await keys.until('Title');
    keys.type('\u0003');
    await expected;
    expect(keys.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      keys.raw().lastIndexOf('\u001b[?25l'),
    );
  });

  it('are interrupted by Ctrl-D on an empty line, which else deletes', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({ message: 'Title' });
    const expected = expect(answer).rejects.toHaveProperty('name', 'ExitPromptError');
    await keys.until('Title');
    keys.type('\u0004');
    await expected;
    const kept = prompts.text({ message: 'Employer' });
    await keys.until('Employer');
    keys.type('St. Ann');
    await keys.until('St. Ann');
    keys.type('\u0004\r');
    expect(await kept).toBe('St. Ann');
  });

  it('fail with exit 2 when the input ends in the middle of a question', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({ message: 'Title' });
    const expected = expect(answer).rejects.toMatchObject({
      message: 'The input ended before this was answered: Title',
      code: exitCodes.usage,
    });
    await keys.until('Title');
    keys.end();
    await expected;
    await expect(prompts.yesNo({ message: 'Paid?' })).rejects.toHaveProperty(
      'code',
      exitCodes.usage,
    );
  });

  it('write no color where the screen has none', async () => {
    const { keys, prompts } = person();
    const answer = prompts.text({
      message: 'Title',
      initial: 'RN',
      check: (text) => (text === 'RN' ? 'No.' : undefined),
    });
    await keys.answer('');
    await keys.until('No.');
    keys.type('x\r');
    await answer;
    expect(
      keys
        .raw()
        .split('\u001b[')
        .some((part) => /^[\d;]*m/.test(part)),
    ).toBe(false);
  });

  it('leave nothing listening behind', async () => {
    const { keys, prompts } = person();
    const before = ['keypress', 'end', 'close'].map((event) => keys.input.listenerCount(event));
    const answer = prompts.text({ message: 'Title' });
    await keys.answer('x');
    await answer;
    const after = ['keypress', 'end', 'close'].map((event) => keys.input.listenerCount(event));
    expect(after).toEqual(before);
  });
});
