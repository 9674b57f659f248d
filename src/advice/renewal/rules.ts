/** What a renewal asks for: by the issuer, or by the state where the state decides. */
import type { Confidence } from '../../career/schema/basics.ts';
import type { Credential, Renewal } from '../../career/schema/credential.ts';
import type {
  FirstRenewal,
  LicenseRenewal,
  RenewalMode,
  SocialWorkRules,
  State,
} from '../../career/schema/states.ts';
import type { HeldCredential } from '../../progress/record.ts';
import { counted } from '../../values/written-number.ts';

export interface RenewalRules {
  /** Months of a cycle; undefined where they are not known. */
  months: number | undefined;
  /** Contact hours a cycle; 0: none in general; undefined: not published. */
  hours: number | undefined;
  within: NonNullable<Renewal['within']>;
  atMost: NonNullable<Renewal['atMost']>;
  /** What is asked besides, which no record shows. */
  notChecked: string[];
  /** How a state means its hours; undefined elsewhere, and where it is not established. */
  mode: RenewalMode | undefined;
  /** A board's rule on hours of nurses: where its mode is not established, that is worth a word. */
  nursing: boolean;
  disputed: boolean;
  firstRenewal: FirstRenewal | undefined;
  text: string;
  confidence: Confidence;
  sources: string[];
  /** True where a state decides and the record does not say which one. */
  stateUnknown: boolean;
}

/** The issuer's rules, or the state's where the license is the state's and its rule is established. */
export function rulesFor(
  credential: Credential,
  holding: HeldCredential,
  states: readonly State[],
): RenewalRules {
  const { stateRules } = credential;
  const general = generalRules(credential);
  if (stateRules === undefined || stateRules === 'chw') return general;
  const state = states.find(({ code }) => code === holding.state);
  if (state === undefined) return { ...general, stateUnknown: holding.state === undefined };
  if (stateRules === 'social-work') {
    const own = state.socialWork?.renewal;
    return own === undefined ? general : socialWorkRules(own, credential, state, general);
  }
  const own = state[stateRules];
  return own === undefined ? general : nursingRules(own, general);
}

function generalRules({ renewal, validity }: Credential): RenewalRules {
  const { practiceHours } = renewal ?? {};
  const practice =
    practiceHours === undefined ? [] : [counted(practiceHours, 'hour of practice', PRACTICE)];
  return {
    months: validity?.months,
    hours: renewal?.hours,
    within: renewal?.within ?? [],
    atMost: renewal?.atMost ?? [],
    notChecked: [...practice, ...(renewal?.notChecked ?? [])],
    mode: undefined,
    nursing: false,
    disputed: false,
    firstRenewal: undefined,
    text: renewal?.text ?? 'How it is renewed is not published where we looked; ask the issuer.',
    confidence: renewal?.confidence ?? 'low',
    sources: renewal?.sources ?? [],
    stateUnknown: false,
  };
}

const PRACTICE = 'hours of practice';

function nursingRules(own: LicenseRenewal, general: RenewalRules): RenewalRules {
  const { cycleMonths, hours, mode, besides = [], disputed = false, firstRenewal, note } = own;
  return {
    ...general,
    months: cycleMonths,
    hours,
    notChecked: besides.map((each) => (each === 'topics' ? 'set topics' : PRACTICE)),
    mode,
    nursing: true,
    disputed,
    firstRenewal,
    text: note ?? 'The board publishes no more than the figures.',
    confidence: own.confidence,
    sources: own.sources,
  };
}

function socialWorkRules(
  own: NonNullable<SocialWorkRules['renewal']>,
  { abbreviation }: Credential,
  { name }: State,
  general: RenewalRules,
): RenewalRules {
  const { cycleMonths, byLevel = [], within = [], note, confidence, sources } = own;
  const hours = own.hours ?? byLevel.find(({ levels }) => levels.includes(abbreviation))?.hours;
  const asked = hours === undefined ? 'A renewal' : counted(hours, 'contact hour');
  const topics = within.map((each) => `${each.hours} of them on ${each.label}`);
  const sentence = [`${asked} every ${counted(cycleMonths, 'month')} in ${name}`, ...topics];
  return {
    ...general,
    months: cycleMonths,
    hours,
    within: within.flatMap(({ topics: under, ...each }) =>
      under === undefined ? [] : [{ ...each, topics: under }],
    ),
    notChecked: within
      .filter(({ topics: under }) => under === undefined)
      .map((each) => `${counted(each.hours, 'hour')} on ${each.label}`),
    text: `${sentence.join(', ')}.${note === undefined ? '' : ` ${note}`}`,
    confidence,
    sources,
  };
}
