/** Questions of the evaluator carry the command that answers them in parentheses at their end. */

export interface Asked {
  text: string;
  /** "carepath add experience"; undefined when the issuer has to be asked. */
  command: string | undefined;
}

const WITH_COMMAND = /^(.*) \((carepath [^()]+)\)$/s;

/** A question and its command, taken apart. */
export function splitAsk(ask: string): Asked {
  const [, text, command] = WITH_COMMAND.exec(ask) ?? [];
  return text === undefined ? { text: ask, command: undefined } : { text, command };
}
