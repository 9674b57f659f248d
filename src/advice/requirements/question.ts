/** A question that would decide something, and the command that answers it. */

/** "Was it paid? (carepath edit x1 --paid)". */
export function question(text: string, command: string): string {
  return `${text} (carepath ${command})`;
}

/** What a question asks, and the words of the command that answers it; undefined where only the issuer can. */
export function answering(asked: string): { text: string; command: string[] } | undefined {
  const found = /^(.*) \(carepath ([^()]+)\)$/s.exec(asked);
  const [, text, command] = found ?? [];
  if (text === undefined || command === undefined) return undefined;
  return { text, command: command.split(' ') };
}
