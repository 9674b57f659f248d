/** `carepath help <topic>`: what belongs to no single command. */
import { usageFailure } from '../values/failure.ts';
import { didYouMean } from '../values/nearest.ts';
import type { Context } from './context.ts';
import { helpTopics } from './help-topics.ts';

export function run(context: Context, [written = '']: string[]): void {
  const topic = helpTopics.find(({ name }) => name === written.trim().toLowerCase());
  if (topic === undefined) {
    const names = helpTopics.map(({ name }) => name);
    throw usageFailure(
      `There is no help on "${written}".`,
      didYouMean(
        written,
        names,
        `Topics: ${names.join(', ')}. Help on a command: carepath help certs`,
      ),
    );
  }
  context.out(`${topic.text}\n`);
}
