/** What an issuer said of one entry of the record: "this job counts", with who said it and when. */
import { question } from './question.ts';
import type { Scene } from './scene.ts';

/** What of an entry was asked about: a yes to one says nothing of another. */
export type Aspect = 'kind' | 'part-time' | 'pay' | 'setting' | 'field' | 'credential';

/** "ccm/x1/part-time": the key of the issuer's answer; undefined where no credential is being judged. */
function issuerKey(
  { within }: Pick<Scene, 'within'>,
  entry: string,
  aspect: Aspect,
): string | undefined {
  const credential = within.at(-1);
  return credential === undefined ? undefined : `${credential}/${entry}/${aspect}`;
}

/** What the issuer answered about an entry; undefined when nothing is recorded. */
export function issuerAnswer(scene: Scene, entry: string, aspect: Aspect): boolean | undefined {
  const answers = scene.record?.confirmations;
  const key = answers && issuerKey(scene, entry, aspect);
  const given = key === undefined ? undefined : answers?.[key];
  return typeof given === 'object' ? given.value : given;
}

/** The entries about which the issuer of the credential being judged has answered anything. */
export function answeredEntries({ within, record }: Scene): ReadonlySet<string> {
  const start = `${within.at(-1)}/`;
  const keys = Object.keys(record?.confirmations ?? {}).filter((key) => key.startsWith(start));
  return new Set(keys.flatMap((key) => key.split('/')[1] ?? []));
}

/** "Ask the issuer whether … (carepath confirm acm-rn/x1/setting yes)": what only the issuer can answer. */
export function issuerQuestion(
  scene: Scene,
  entry: string,
  aspect: Aspect,
  whether: string,
): string {
  const key = issuerKey(scene, entry, aspect);
  const text = `Ask the issuer whether ${whether}`;
  return key === undefined ? text : question(text, `confirm ${key} yes`);
}
