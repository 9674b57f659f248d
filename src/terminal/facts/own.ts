/** What a user's own folder of data changes. */
import type { OwnChange, OwnData } from '../../career/override.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { counted } from '../../values/written-number.ts';
import { blocks, dashes, finished, titleLine } from '../layout.ts';
import type { Screen } from '../screen.ts';
import { themeFor } from '../theme.ts';

/** Each correction with its file; one a line in a pipe. */
export function drawOwnData(screen: Screen, { folder, changes }: OwnData): string {
  if (!screen.terminal) return changes.map((each) => `${record(each).join('\t')}\n`).join('');
  const theme = themeFor(screen);
  const text = blocks(
    screen,
    titleLine(screen, counted(changes.length, 'correction'), theme.dim(harmlessLine(folder))),
    dashes(screen, changes.map(inWords)),
  );
  return finished(screen, text);
}

function record({ file, entry = '', kind, fields }: OwnChange): string[] {
  return [file, entry, kind, fields.join(', ')].map(harmlessLine);
}

function inWords({ file, entry, kind, fields }: OwnChange): string {
  const what = entry === undefined ? '' : `${entry} `;
  const how = kind === 'added' ? 'is new' : fields.join(', ');
  return harmlessLine(`${file}: ${what}${kind === 'added' ? '' : 'with your own '}${how}`);
}

/** The corrections as JSON. */
export function ownDataJson(own: OwnData | undefined): object {
  return {
    folder: own?.folder ?? null,
    changes: (own?.changes ?? []).map(({ file, entry, kind, fields }) => ({
      file,
      entry: entry ?? null,
      kind,
      fields,
    })),
  };
}
