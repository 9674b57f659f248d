/** What things are called in a sentence. */
import type { Credential } from '../../career/schema/credential.ts';
import type { Scene } from './scene.ts';

/** A credential's data by id; undefined for ids that data/ does not have. */
export function credentialOf(scene: Pick<Scene, 'career'>, id: string): Credential | undefined {
  return scene.career.credentials.find((each) => each.id === id);
}

/** "RN license", "CCM": how a credential is called in a sentence. */
export function credentialName(scene: Pick<Scene, 'career'>, id: string): string {
  const known = credentialOf(scene, id);
  if (known === undefined) return id;
  return known.kind === 'license' ? `${known.abbreviation} license` : known.abbreviation;
}

/** "RN license", "RN or LCSW license", "CRC, CDMS or CCM". */
export function listed(names: readonly string[]): string {
  const shared = names.every((name) => name.endsWith(' license')) && names.length > 1;
  const short = shared ? names.map((name) => name.replace(/ license$/, '')) : [...names];
  const last = short.pop() ?? '';
  const joined = short.length === 0 ? last : `${short.join(', ')} or ${last}`;
  return shared ? `${joined} license` : joined;
}

/** The names of some credentials, joined with "or". */
export function credentialNames(scene: Pick<Scene, 'career'>, ids: readonly string[]): string {
  return listed(ids.map((id) => credentialName(scene, id)));
}
