/** The end of a conversation by the person: Ctrl-C, or Ctrl-D on an empty line. */

/**
 * What a prompt throws when the person stops; the command line ends with 130.
 * `kept` says what became of the answers, where something did.
 */
export function interruption(kept = ''): Error {
  const error = new Error('stopped by the person', kept === '' ? {} : { cause: kept });
  // The name that the prompt library gives its own; the command line looks for it.
  error.name = 'ExitPromptError';
  return error;
}

/** True for what a prompt throws when the person stops it, by whichever key. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
