/** Facts as they are printed: what is not known with high confidence says so. */
import type { Confidence } from '../career/schema/basics.ts';

export interface ToldFact {
  text: string;
  confidence: Confidence;
}

/** Marks statements, and explains the mark once. */
export class Facts {
  private marked = false;

  /** The text, with "[low]" or "[medium]" behind it where it is not known with high confidence. */
  told(text: string, { confidence }: { confidence: Confidence }): string {
    if (confidence === 'high') return text;
    this.marked = true;
    return `${text} [${confidence}]`;
  }

  /** What the marks mean, if there were any, and `closing`. */
  legend(closing: string): string {
    const marks = this.marked
      ? '[medium] and [low] say how sure a statement is: check a low one before relying on it. '
      : '';
    return `${marks}${closing}`;
  }
}
