/** A person who answers typed questions, one after the other, as each is asked. */
import { enter, type Screen } from './terminal.ts';

/** What a question looks like → what is typed, or how that follows from the question; the first that fits counts. */
export type Replies = [question: RegExp, answer: string | ((question: string) => string)][];

/** A line to be typed begins so. */
const PROMPT = /^› /;

export class Interview {
  private readonly screen: Screen;
  /** Prompts drawn so far; each stays on the screen with its answer. */
  private asked = 0;

  constructor(screen: Screen) {
    this.screen = screen;
  }

  /** The question now asked, with all that stands above it since the last one. */
  async question(): Promise<string> {
    await this.screen.waitFor((text) => promptsIn(text).length > this.asked);
    const lines = this.screen.text().split('\n');
    const places = promptsIn(this.screen.text());
    const before = places.at(this.asked - 1) ?? -1;
    return lines.slice(this.asked === 0 ? 0 : before + 1).join('\n');
  }

  /** Types the answer to the question now asked. */
  async answer(text: string): Promise<void> {
    await this.press(`${text}${enter}`);
  }

  /** Types a key that answers by itself, such as Escape. */
  async press(keys: string): Promise<void> {
    await this.question();
    this.asked += 1;
    this.screen.type(keys);
  }

  /** Answers questions by the replies until one appears that shows `last`; resolves to all that were asked. */
  async answerUntil(last: RegExp, replies: Replies): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const question = await this.question();
      if (last.test(question)) return asked;
      const reply = replies.find(([pattern]) => pattern.test(question));
      if (reply === undefined || question === asked.at(-1)) {
        throw new Error(`no reply that is taken to:\n${question}`);
      }
      asked.push(question);
      const [, answer] = reply;
      await this.answer(typeof answer === 'string' ? answer : answer(question));
    }
  }
}

function promptsIn(text: string): number[] {
  return text.split('\n').flatMap((line, place) => (PROMPT.test(line) ? [place] : []));
}
