import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft, removeDraft, writeDraft } from '../../../src/progress/store/draft.ts';
import { failureOf, temporaryFolder } from './sample.ts';

const newPath = () => join(temporaryFolder(), 'new', 'progress.json');
const draftOf = (path: string) => join(dirname(path), 'assessment.json');

describe('the draft of an assessment', () => {
  it('lies beside the record, for its owner alone, until it is removed', async () => {
    const path = newPath();
    expect(readDraft(path)).toBeUndefined();
    await writeDraft(path, { answers: { negotiation: 2 } });
    await writeDraft(path, { answers: { negotiation: 3, teaching: 1 } });
    expect(readDraft(path)).toEqual({ answers: { negotiation: 3, teaching: 1 } });
    expect(statSync(draftOf(path)).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    removeDraft(path);
    expect(existsSync(draftOf(path))).toBe(false);
    expect(readdirSync(join(dirname(path), 'versions'))).toEqual([]);
    removeDraft(path);
  });

  it('of another record in the same folder has a name of its own', async () => {
    const folder = temporaryFolder();
    await writeDraft(join(folder, 'dana.json'), { who: 'dana' });
    expect(readDraft(join(folder, 'progress.json'))).toBeUndefined();
    expect(readDraft(join(folder, 'dana.json'))).toEqual({ who: 'dana' });
  });

  it.each([
    ['empty', '', 'line 1, column 1: the file ends, expected a value'],
    [
      'cut off',
      '{"answers": {',
      'line 1, column 14: the file ends, expected a name in double quotes or }',
    ],
    ['not text', Buffer.from([0xff, 0xfe]), 'it is not UTF-8 text'],
  ])('is named and never overwritten when it is %s', async (_, content, problem) => {
    const path = newPath();
    await writeDraft(path, {});
    writeFileSync(draftOf(path), content);
    const failure = await failureOf(() => readDraft(path));
    expect(failure).toMatchObject({ code: 1, details: [problem] });
    expect(failure?.message).toContain(draftOf(path));
    await expect(writeDraft(path, { answers: {} })).rejects.toThrow('cannot be read');
    expect(readFileSync(draftOf(path))).toEqual(Buffer.from(content));
  });

  it('is explained when a folder lies in its place', async () => {
    const path = newPath();
    mkdirSync(draftOf(path), { recursive: true });
    expect((await failureOf(() => readDraft(path)))?.details).toEqual([
      'it is a folder, not a file',
    ]);
    await expect(writeDraft(path, {})).rejects.toThrow('cannot be read');
    expect((await failureOf(() => removeDraft(path)))?.message).toContain(draftOf(path));
  });
});
