/** The texts of `carepath help <topic>`; no line is longer than 80 columns. */

export interface HelpTopic {
  name: string;
  about: string;
  text: string;
}

const environment = `Environment: variables that carepath reads

  CAREPATH_HOME   the folder that holds your record, in place of the usual one
  CAREPATH_DATA   a folder with corrections of the career data, as with --data
  XDG_DATA_HOME   where data folders lie, if it is a full path (not on Windows)
  LOCALAPPDATA    the same on Windows
  NO_COLOR        set to anything: no color
  FORCE_COLOR     set: color, even in a pipe; 0 or false: none
  COLUMNS         the width to draw for, 20 or more
  TERM=dumb       no color, plain characters
  LC_ALL, LC_CTYPE, LANG
                  a locale that is not UTF-8: plain characters
  CI              set: nothing is ever asked
  CAREPATH_DEBUG  1: where in the program an error happened

An option comes before a variable: --file before CAREPATH_HOME, --data before
CAREPATH_DATA, --color and --no-color before NO_COLOR, NO_COLOR before
FORCE_COLOR.
carepath never uses the network.`;

const exitCodes = `Exit codes

  0    done; "not eligible" and "nothing found" are answers too
  1    a failure that the message explains; nothing was changed
  2    wrong usage: an unknown command, option or value, or a question that
       nobody is there to answer
  3    your record cannot be read; the message says why, and nothing is changed
  130  stopped with Ctrl-C; the assessment keeps what you had answered

carepath certs check ID --exit-code exits with 1 unless you are eligible.
carepath doctor exits with 1 when it finds a problem.
Answers go to standard output, everything else to standard error.`;

const files = `Files

Your record is one file, progress.json, in the data folder of your system:

  Linux     $XDG_DATA_HOME/carepath, or ~/.local/share/carepath
  macOS     ~/Library/Application Support/carepath
  Windows   %LOCALAPPDATA%\\carepath

CAREPATH_HOME names another folder, --file PATH another file. Beside the record:

  assessment.json   a self-assessment that is not finished
  versions/         the last 20 versions of the record, for carepath undo,
                    history and restore
  backup-*.json     what carepath backup wrote; carepath never removes one
  progress.json.damaged-*
                    a damaged record that carepath restore kept

The record is JSON that people can read. Only you may open it (mode 0600). It is
written whole or not at all, by one command at a time. A file that carepath
cannot read is never overwritten. Fields it does not know are kept.
Do not put patients' data in it.`;

const accessibility = `Accessibility

  --plain           words in place of signs, no color, plain characters only
  --no-color        no color; everything that color tells stands there in words
  COLUMNS=40        narrow: tables become lists, labels stand on their own lines
  carepath … | cat  one entry a line, its parts between tabs, no layout at all
  carepath … --json for programs

Questions are answered by typing: a number, a word, a line. Every question can
be answered by an option or a file instead, so nothing needs a terminal. Nothing
blinks, spins or moves.`;

/** All topics, in the order that help lists them. */
export const helpTopics: readonly HelpTopic[] = [
  { name: 'environment', about: 'variables that carepath reads', text: environment },
  { name: 'exit-codes', about: 'what the exit code says', text: exitCodes },
  { name: 'files', about: 'where your record lies, and what is beside it', text: files },
  { name: 'accessibility', about: 'plain output, narrow screens, no color', text: accessibility },
];
