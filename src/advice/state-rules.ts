/** Which of a state's rules bear on a credential. */
import type { Credential } from '../career/schema/credential.ts';
import type {
  ChwCertification,
  Compact,
  LicenseRenewal,
  SocialWorkRules,
  State,
} from '../career/schema/states.ts';

export interface StateRules {
  state: State;
  /** Who issues it there; absent where no board of the register does. */
  board?: { name: string; url?: string | undefined };
  /** A nursing license: its renewal (absent: not established) and the compact. */
  nursing?: { renewal: LicenseRenewal | undefined; compact: Compact };
  chw?: ChwCertification;
  socialWork?: SocialWorkRules;
}

/** The rules of a state for a credential; undefined where it has none on record. */
export function stateRules(credential: Credential, state: State): StateRules | undefined {
  const { board, compact, rn, lpn, chw, socialWork } = state;
  switch (credential.stateRules) {
    case 'rn':
      return { state, board, nursing: { renewal: rn, compact } };
    case 'lpn': {
      const own = board.lpnBoard === undefined ? board : { name: board.lpnBoard };
      return { state, board: own, nursing: { renewal: lpn, compact } };
    }
    case 'chw':
      return chw === undefined ? undefined : { state, chw };
    case 'social-work':
      return socialWork === undefined ? undefined : { state, socialWork };
    case undefined:
      return undefined;
  }
}
