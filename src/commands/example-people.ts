/** Who the example people are. */

export interface ExamplePerson {
  id: string;
  /** Where they stand, in a few words. */
  who: string;
  /** What they ask first. */
  asks: string;
}

/** The six people that carepath is made for. */
export const examplePeople: readonly ExamplePerson[] = [
  {
    id: 'newcomer',
    who: 'finished high school, works in a shop',
    asks: 'Can I do this without a degree, and what is the cheapest way in?',
  },
  {
    id: 'aide',
    who: 'nurse aide for three years, Texas',
    asks: 'LPN, RN or community health worker first?',
  },
  {
    id: 'lpn',
    who: 'LPN for ten years, case management in a nursing home',
    asks: 'Why may I not sit the CCM, and what is the shortest way round?',
  },
  {
    id: 'bedside-rn',
    who: 'nurse with an associate degree, new as a care coordinator, Ohio',
    asks: 'From which day may I apply for the CCM, and what does it cost?',
  },
  {
    id: 'social-worker',
    who: 'hospital case manager with a BSW and no license',
    asks: 'ACM or CCM, and is a master’s worth it?',
  },
  {
    id: 'senior',
    who: 'RN with the CCM, eight years in, wants to lead',
    asks: 'What is missing for manager and director, and what is due for renewal?',
  },
];
