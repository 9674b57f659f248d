/** What an issuer said of one entry of the record: "this job counts", with who said it and when. */
import { question } from './question.ts';
import type { Scene } from './scene.ts';

/** "ccm/x1": the key of the issuer's answer; undefined where no credential is being judged. */
export function issuerKey({ within }: Pick<Scene, 'within'>, entry: string): string | undefined {
  const credential = within.at(-1);
  return credential === undefined ? undefined : `${credential}/${entry}`;
}

/** What the issuer answered about an entry; undefined when nothing is recorded. */
export function issuerAnswer(scene: Scene, entry: string): boolean | undefined {
  const answers = scene.record?.confirmations;
  const key = answers && issuerKey(scene, entry);
  const given = key === undefined ? undefined : answers?.[key];
  return typeof given === 'object' ? given.value : given;
}

/** "Ask the issuer whether … (carepath confirm acm-rn/x1 yes)": a question that only the issuer can answer. */
export function issuerQuestion(scene: Scene, entry: string, asked: string): string {
  const key = issuerKey(scene, entry);
  const text = `Ask the issuer ${asked}`;
  return key === undefined ? text : question(text, `confirm ${key} yes`);
}
