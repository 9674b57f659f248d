/** Checks 20 to 28: what comes out, and what pipes make of it. */
import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  carepath,
  door,
  freshHome,
  node,
  plainEnv,
  recordFolder,
  recordPath,
  TODAY,
} from '../carepath.ts';
import { answerOf, asNurse, isDocument, problemsOf, readingLines, typed } from './lines.ts';

const run = promisify(execFile);
const boxDrawing = /[\u2500-\u257f]/;

/** A home whose record holds 5,000 pieces of continuing education. */
function crowdedHome(): string {
  const home = freshHome();
  const continuingEducation = Array.from({ length: 5000 }, (_, place) => ({
    id: `h${place + 1}`,
    date: '2026-01-10',
    hours: 1,
    topics: ['ethics'],
    title: `Course number ${place + 1}`,
  }));
  recordFolder(home);
  writeFileSync(
    recordPath(home),
    JSON.stringify({ format: 1, revision: 1, continuingEducation }, null, 2),
  );
  return home;
}

export function outputChecks(): void {
  test('20. stdout holds only the answer: with --quiet it is the same, and stderr is silent', async () => {
    const problems = await problemsOf(readingLines, async (line) => {
      const [loud, quiet] = await Promise.all([answerOf(line), asNurse([...line, '--quiet'])]);
      const same = loud.stdout === quiet.stdout && loud.code === 0;
      return same && quiet.stderr === '' ? undefined : typed(line);
    });
    expect(problems).toEqual([]);
  });

  test('20. A writing command answers in one line; how to undo it goes to stderr', async () => {
    const line = ['add', 'ce', '--date', '2026-11-20', '--hours', '1', '--topic', 'ethics'];
    const { stdout, stderr } = await asNurse(line);
    expect(stdout).toMatch(/^Added .*\n$/);
    expect(stderr).toContain('carepath undo');
  });

  test('21. --json on every reading command: one document and nothing else', async () => {
    const problems = await problemsOf(readingLines, async (line) => {
      const { code, stdout } = await answerOf([...line, '--json']);
      try {
        const answer: unknown = JSON.parse(stdout);
        return code === 0 && typeof answer === 'object' ? undefined : typed(line);
      } catch {
        return `${typed(line)}: ${stdout.slice(0, 60)}`;
      }
    });
    expect(problems).toEqual([]);
  });

  test('22. JSON carries a format version, and its field names are the ones that scripts rely on', async () => {
    const fields = new Map<string, string[]>();
    const problems = await problemsOf(readingLines, async (line) => {
      const { stdout } = await answerOf([...line, '--json']);
      const answer = Object(JSON.parse(stdout));
      fields.set(typed(line), Object.keys(answer));
      return answer.format === 1 ? undefined : typed(line);
    });
    expect(problems).toEqual([]);
    const sorted = [...fields].sort(([one], [other]) => (one < other ? -1 : 1));
    expect(sorted.map(([line, names]) => `${line}: ${names.join(' ')}`)).toMatchSnapshot();
  });

  test('23. Piped tables have no borders and no escape bytes', async () => {
    const tables = readingLines.filter((line) => !isDocument(line));
    const problems = await problemsOf(tables, async (line) => {
      const { stdout } = await answerOf(line);
      return boxDrawing.test(stdout) || stdout.includes('\u001b') ? typed(line) : undefined;
    });
    expect(problems).toEqual([]);
  });

  test('23. A piped list has one record a line', async () => {
    const home = crowdedHome();
    const { stdout } = await carepath(['list', 'ce'], { home });
    expect(stdout.trimEnd().split('\n')).toHaveLength(5000);
  });

  test('24. An empty result is a sentence on stderr, nothing or an empty list on stdout, exit 0', async () => {
    const home = freshHome();
    for (const what of ['ce', 'experience', 'education', 'credential']) {
      const { code, stdout, stderr } = await carepath(['list', what], { home });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toMatch(/^\S.*\.\n/);
    }
    const { stdout } = await carepath(['list', 'ce', '--json'], { home });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, continuingEducation: [] });
  });

  test('24. Every reading command has an answer for someone without a record', async () => {
    const problems = await problemsOf(readingLines, async (line) => {
      const { code, stderr } = await carepath([...line, '--as-of', TODAY], { home: freshHome() });
      return code === 0 ? undefined : `${typed(line)}: ${code} ${stderr}`;
    });
    expect(problems).toEqual([]);
  });

  test('25. A big answer is complete in a pipe', async () => {
    const home = crowdedHome();
    const shell = async (line: string) => {
      const options = { env: plainEnv(home), cwd: home };
      return (await run('bash', ['-c', `"$0" "$1" ${line}`, node, door], options)).stdout;
    };
    const piped = await shell('list ce --json | (cat; true) | wc -c');
    await shell('list ce --json > file.json');
    const { size } = statSync(`${home}/file.json`);
    expect(Number(piped)).toBe(size);
    expect(size).toBeGreaterThan(65_536 * 4);
    expect(JSON.parse(readFileSync(`${home}/file.json`, 'utf8')).continuingEducation).toHaveLength(
      5000,
    );
  });

  test('25. A big answer is complete in a pipe that is full and does not wait', async () => {
    const home = crowdedHome();
    const { stdout } = await carepath(['list', 'ce', '--json'], { home });
    // Both ends of a FIFO opened once are one: what the reader sets, the writer gets.
    const reader = `
      let heard = 0;
      process.stdin.on('data', (chunk) => {
        heard += chunk.length;
        if (heard >= ${stdout.length}) process.exit(console.log(heard));
      });
      require('node:fs').writeFileSync('listening', '');`;
    const line = `
      mkfifo pipe && exec 3<>pipe
      timeout 20 "$0" -e "$2" <&3 & reader=$!
      until [ -e listening ]; do :; done
      "$0" "$1" list ce --json >&3
      wait $reader`;
    const options = { env: plainEnv(home), cwd: home };
    const heard = await run('bash', ['-c', line, node, door, reader], options);
    expect(Number(heard.stdout)).toBe(stdout.length);
  });

  test('26. A reader that stops early is no error', async () => {
    const home = crowdedHome();
    const line = '"$0" "$1" list ce 2>err | head -1 >/dev/null; echo "$PIPESTATUS"; cat err';
    const { stdout } = await run('bash', ['-c', line, node, door], {
      env: plainEnv(home),
      cwd: home,
    });
    expect(stdout).toBe('0\n');
  });

  test('27. The same question gives the same bytes', async () => {
    const problems = await problemsOf(readingLines, async (line) => {
      const [one, other] = await Promise.all([answerOf(line), asNurse(line)]);
      return one.stdout === other.stdout ? undefined : typed(line);
    });
    expect(problems).toEqual([]);
  });

  test('28. The same answer in every time zone', async () => {
    const zones = ['America/Los_Angeles', 'Asia/Kolkata'];
    const problems = await problemsOf(readingLines, async (line) => {
      const { stdout } = await answerOf(line);
      const elsewhere = await Promise.all(zones.map((TZ) => asNurse(line, { TZ })));
      return elsewhere.every((answer) => answer.stdout === stdout) ? undefined : typed(line);
    });
    expect(problems).toEqual([]);
  });
}
