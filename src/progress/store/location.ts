/** Where the record lies. */
import { join, resolve } from 'node:path';

export interface LocationFacts {
  /** --file PATH. */
  file: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  home: string;
  platform: NodeJS.Platform;
}

/**
 * The record's path: `--file`, else `progress.json` in `CAREPATH_HOME`, else in
 * the platform's own data folder (XDG_DATA_HOME, Application Support, LOCALAPPDATA).
 */
export function recordLocation(facts: LocationFacts): string {
  if (facts.file !== undefined) return resolve(facts.cwd, facts.file);
  const own = facts.env.CAREPATH_HOME;
  if (own !== undefined && own !== '') return join(resolve(facts.cwd, own), 'progress.json');
  return defaultLocation(facts);
}

/** Where the record lies when nothing says otherwise. */
export function defaultLocation({ env, home, platform }: LocationFacts): string {
  return join(dataFolder(env, home, platform), 'carepath', 'progress.json');
}

function dataFolder(env: LocationFacts['env'], home: string, platform: NodeJS.Platform): string {
  const xdg = env.XDG_DATA_HOME;
  // The XDG rules ask that a relative path be ignored.
  if (xdg?.startsWith('/')) return xdg;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  return join(home, '.local', 'share');
}
