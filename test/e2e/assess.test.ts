/** A newcomer's session in a real terminal: stopped at question 7, taken up again, gone back, finished, undone. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { carepath, freshHome, recordFolder, recordPath, TODAY } from './carepath.ts';
import { Interview, type Replies } from './interview.ts';
import { ctrl, esc, openTerminal } from './terminal.ts';

const ASSESS = ['assess', '--as-of', TODAY];
const SCHOOLING = /Which schooling have you finished/;
const SKILL = /the highest you could prove/;
const REVIEW = /Type a number to change that line, or save/;

/** Finished high school, works in a shop, has 12 hours a week. */
const newcomer: Replies = [
  [/call you/, 'Sam'],
  [/Which state do you work/, 'OH'],
  [/Which track/, 'not sure yet'],
  [/reach next/, 'not sure yet'],
  [/give to study/, '12'],
  [/spend on/, '1500'],
  [/Any other schooling/, 'that is all'],
  [SCHOOLING, '1'],
  [/Which school\?/, 'Central High'],
  [/When did you finish/, '2021-06'],
  [/registration do you hold/, 'none'],
  [/Any other job/, ''],
  [/what is the title/, 'Shop assistant'],
  [/At which employer/, 'Corner Store'],
  [/In which setting/, 'retail'],
  [/First roughly/, '6'],
  [/And exactly/, '3'],
  [/Since when/, '2022-03'],
  [/Until when/, ''],
  [/How many hours a week\?/, '38'],
  [/Is it paid/, 'y'],
];
/** An example for the first skill that asks for one, none for the others. */
function oneExample(): Replies {
  let given = false;
  const example = () => {
    const text = given ? '' : 'Calmed a customer who had been charged twice';
    given = true;
    return text;
  };
  return [
    [/Your example in one line/, example],
    [/When was that/, ''],
  ];
}

/** Level 4 for the first skill, 3 for the second, then 1 and 2 by turns. */
function variedLevel(question: string): string {
  const skill = Number(/Skills (\d+) of 24/.exec(question)?.[1]);
  if (skill === 1) return '4';
  return skill === 2 ? '3' : String(1 + (skill % 2));
}

/** The seven statements on whether the work fits. */
const fits: Replies = [[/[Yy]\/[Nn]/, 'y']];

test('a newcomer stops at question 7, goes on, goes back, finishes, and takes it all back', async () => {
  const home = freshHome();
  const draft = `${recordFolder(home)}/assessment.json`;
  const kept = () => Object(JSON.parse(readFileSync(draft, 'utf8'))).answers;

  const first = openTerminal(ASSESS, { home, rows: 50 });
  const asked = await new Interview(first).answerUntil(SCHOOLING, newcomer);
  expect(asked).toHaveLength(6);
  first.type(ctrl('c'));
  expect(await first.ended).toBe(130);
  expect(Object.values(kept())).toEqual(expect.arrayContaining(['Sam', 'OH', '12', '1500']));
  expect(existsSync(recordPath(home))).toBe(false);

  const screen = openTerminal(ASSESS, { home, rows: 50 });
  const interview = new Interview(screen);
  const resumed = await interview.question();
  expect(resumed).toMatch(SCHOOLING);
  expect(resumed).not.toContain('call you');
  await interview.answer('bachelor');
  expect(await interview.question()).toMatch(/Which school\?|[Ff]ield/);
  await interview.answer('<');
  expect(await interview.question()).toMatch(SCHOOLING);
  await interview.answer('1');
  await interview.press(esc);
  expect(await interview.question()).toMatch(SCHOOLING);
  await interview.answer('1');

  const facts = await interview.answerUntil(SKILL, [...newcomer, ...fits]);
  expect(facts.length).toBeGreaterThan(15);
  const firstSkill = await interview.question();
  expect(firstSkill).toMatch(/Skills 1 of 24/);
  expect(firstSkill).not.toMatch(/asks for|target/i);
  await interview.answerUntil(REVIEW, [...oneExample(), [SKILL, variedLevel]]);
  expect(screen.text()).toMatch(/Communication[\s\S]*asks for/);
  expect(Object.keys(kept()).length).toBeGreaterThan(40);
  expect(existsSync(recordPath(home))).toBe(false);

  await interview.answer('1');
  expect(await interview.question()).toContain('call you');
  await interview.answer('Samira');
  expect(await interview.question()).toMatch(REVIEW);
  await interview.answer('');
  expect(await screen.ended).toBe(0);
  const result = screen.text().slice(screen.text().lastIndexOf('Enter: save'));
  const [told = ''] = result.split('\n\n').slice(1);
  expect(told).toMatch(/^Do this first: /);
  expect(result).not.toContain('Communication: you said');
  expect(result).toContain('Organizational skills: you said 3, it counts as 2');

  const record = JSON.parse(readFileSync(recordPath(home), 'utf8'));
  expect(record).toMatchObject({
    revision: 1,
    profile: { name: 'Samira', state: 'OH', hoursPerWeek: 12, budget: 1500 },
    education: [{ level: 'high-school', school: 'Central High' }],
    experience: [{ title: 'Shop assistant', hoursPerWeek: 38 }],
    credentials: [],
  });
  expect(record.skills).toHaveLength(24);
  expect(existsSync(draft)).toBe(false);

  const undone = await carepath(['undo', '--as-of', TODAY], { home });
  expect(undone.code).toBe(0);
  expect(undone.stdout).toMatch(/assessment/i);
  const { stdout } = await carepath(['list'], { home });
  expect(stdout).toBe('');
});

test('the same answer to everything is called unreliable', async () => {
  const screen = openTerminal(ASSESS, { home: freshHome(), rows: 50 });
  const interview = new Interview(screen);
  await interview.answerUntil(REVIEW, [...newcomer, ...fits, [SKILL, '2']]);
  await interview.answer('');
  expect(await screen.ended).toBe(0);
  expect(screen.text()).toMatch(/unreliable/);
});

test('answers from a file lead to a verdict and a report, on an empty home and without a terminal', async () => {
  const home = freshHome();
  const answers = fileURLToPath(new URL('../../examples/answers/bedside-rn.json', import.meta.url));
  const assessed = await carepath(['assess', '--answers', answers, '--as-of', TODAY], { home });
  expect(assessed.code).toBe(0);
  const checked = await carepath(['certs', 'check', 'ccm', '--json', '--as-of', TODAY], { home });
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({
    format: 1,
    credential: { id: 'ccm' },
    verdict: 'not-eligible',
    earliest: '2027-11-01',
  });
  const reported = await carepath(['report', '-o', 'r.md', '--as-of', TODAY], { home });
  expect(reported.code).toBe(0);
  const report = readFileSync(`${home}/r.md`, 'utf8');
  expect(marked.lexer(report).some(({ type }) => type === 'table')).toBe(true);
  const { stdout } = await carepath(['steps', '--json'], { home });
  const { steps } = JSON.parse(stdout);
  expect(steps).toHaveLength(10);
  for (const { name } of steps) expect(report).toContain(name);
});
