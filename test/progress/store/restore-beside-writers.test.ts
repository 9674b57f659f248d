import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { keptVersions, recordAt } from '../../../src/progress/store/versions.ts';
import { runCarepath } from '../../support/carepath.ts';
import { addContact, contactIds } from './edits.ts';
import { run, useDriver } from './processes.ts';
import { scale, temporaryFolder, today } from './sample.ts';

useDriver();

const idsAt = (path: string, revision: number) => contactIds(recordAt(path, revision));

/** What history has to say of a step from one version to the next: what the step really did. */
function toldOf(were: readonly string[], are: readonly string[], text = ''): string {
  const added = are.filter((id) => !were.includes(id));
  const removed = were.filter((id) => !are.includes(id));
  if (text.startsWith('Added')) {
    expect(removed).toEqual([]);
    return `Added contact ${added.join()}`;
  }
  const counts = [
    added.length > 0 ? `${added.length} added` : '',
    removed.length > 0 ? `${removed.length} removed` : '',
  ].filter((part) => part !== '');
  return `${text.slice(0, text.lastIndexOf(': '))}: ${counts.join(', ')}`;
}

describe('restore beside a command that keeps writing', () => {
  it('replaces what it compared and nothing else, and each change stands in a version', {
    timeout: 100_000,
  }, async () => {
    const home = temporaryFolder();
    const path = join(home, 'progress.json');
    await changeStored(path, addContact('first'), { today });
    const ids = Array.from({ length: 15 * scale }, (_, index) => `w${index}`);
    let writing = true;
    const writer = run({ path, ids }).finally(() => {
      writing = false;
    });
    const ended = { done: 0, refused: 0 };
    while (writing) {
      // Some versions back, so that there is something to take away.
      const revision = String(keptVersions(path)[3]?.revision ?? 1);
      const { code, err } = await runCarepath(['restore', revision, '--yes'], { home });
      if (code === 0) ended.done += 1;
      else {
        expect({ code, err }).toEqual({
          code: 1,
          err: expect.stringMatching(/^Another command changed the record|is not kept/),
        });
        ended.refused += 1;
      }
    }
    expect(await writer).toMatchObject({ code: 0, err: '', out: `${ids.join('\n')}\n` });
    const kept = keptVersions(path).reverse();
    for (const [index, { revision, text }] of kept.entries()) {
      const before = kept[index - 1];
      if (before === undefined) continue;
      expect(revision).toBe(before.revision + 1);
      const [were, are] = [before.revision, revision].map((each) => idsAt(path, each));
      expect(text).toBe(toldOf(were ?? [], are ?? [], text));
    }
    expect((await readStored(path)).record).toEqual(recordAt(path, kept.at(-1)?.revision ?? 0));
    expect(ended.done + ended.refused).toBeGreaterThan(0);
  });
});
