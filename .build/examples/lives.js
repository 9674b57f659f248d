/**
 * What the six example people did beside their self-assessment: the commands they
 * typed, and the people they met, for whom there is no command yet.
 */

import { aide } from './people/aide.js';
import { bedsideRn } from './people/bedside-rn.js';
import { lpn } from './people/lpn.js';
import { newcomer } from './people/newcomer.js';
import { senior } from './people/senior.js';
import { socialWorker } from './people/social-worker.js';

/** The day on which each took the assessment of their answers file. */
export const ASSESSED = '2026-11-20';

export const lives = {
  newcomer,
  aide,
  lpn,
  'bedside-rn': bedsideRn,
  'social-worker': socialWorker,
  senior,
};
