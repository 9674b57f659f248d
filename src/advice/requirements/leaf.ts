/** What judging one leaf yields; texts are made only for the days that are told. */
import type { Days } from './days.ts';

export interface Leaf {
  /** What is asked, where the data gives no label. */
  label: string;
  days: Days;
  /** What is asked, where it counts up: "12 months". */
  need?: string;
  /** What the record shows on a day: "0 months, 21 days". */
  have?: (index: number) => string | undefined;
  /** What is recorded of the kind asked for and does not count, with the reason: "St. Ann: unpaid". */
  leftOut?: (index: number) => string[];
  /** Why the day has its value. */
  why: (index: number) => string;
  /** What a met day rests on beyond what is known today: "you renew your RN license by …". */
  assumes?: (index: number) => string[];
  /** What would have to be so for a day that may be met: "your BSN program is accredited". */
  provided?: (index: number) => string[];
  /** Questions whose answers would decide. */
  asks?: (index: number) => string[];
}
