/** Typed text → what was meant: a choice, several, yes or no. */
import type { Choice } from './port.ts';

/** Either what was meant, or what is wrong with the text. */
export type Read<T> = { value: T } | { problem: string };

/** True when the text asks for the question before this one. */
export function meansBack(text: string): boolean {
  return text.trim() === '<';
}

/** The choice meant by a number or by the beginning of a label. */
export function readChoice<T>(text: string, choices: Choice<T>[]): Read<T> {
  const written = text.trim().toLowerCase();
  if (/^\d+$/.test(written)) {
    const choice = choices[Number(written) - 1];
    return choice === undefined ? { problem: ofRange(choices.length) } : { value: choice.value };
  }
  if (written === '') return { problem: ofRange(choices.length) };
  const fitting = choicesNamed(written, choices);
  const [first, second] = fitting;
  if (first === undefined)
    return { problem: `Nothing is called "${text.trim()}". ${ofRange(choices.length)}` };
  if (second === undefined) return { value: first.value };
  const labels = fitting.slice(0, 3).map(({ label }) => label);
  return { problem: `"${text.trim()}" fits ${labels.join(' and ')}. Type the number.` };
}

/** The choices meant by "1 3 4" or "hospice, clinic"; none for an empty text. */
export function readChoices<T>(text: string, choices: Choice<T>[]): Read<T[]> {
  const numbers = /^[\d\s,]*$/.test(text);
  const parts = text.split(numbers ? /[\s,]+/ : /,/).filter((part) => part.trim() !== '');
  const values: T[] = [];
  for (const part of parts) {
    const read = readChoice(part, choices);
    if ('problem' in read) return read;
    if (!values.includes(read.value)) values.push(read.value);
  }
  return { value: values };
}

/** y, yes, n or no, in any case. */
export function readYesNo(text: string): Read<boolean> {
  const written = text.trim().toLowerCase();
  if (written === 'y' || written === 'yes') return { value: true };
  if (written === 'n' || written === 'no') return { value: false };
  return { problem: 'Type y for yes or n for no.' };
}

function choicesNamed<T>(written: string, choices: Choice<T>[]): Choice<T>[] {
  const exact = choices.filter(({ label }) => label.toLowerCase() === written);
  return exact.length > 0
    ? exact
    : choices.filter(({ label }) => label.toLowerCase().startsWith(written));
}

function ofRange(count: number): string {
  return `Type a number from 1 to ${count}.`;
}
