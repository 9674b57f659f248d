/** What someone without a record sees. */
import { blocks, finished, labeled, type Row, textRow, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { hanging, pad, widthOf } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

/** What this is, and where to begin. */
export function drawFirstScreen(screen: Screen): string {
  const theme = themeFor(screen);
  const text = blocks(
    screen,
    titleLine(screen, 'carepath plans and tracks a career in care coordination.'),
    labeled(screen, 'Start', [
      commandRow(
        'carepath assess',
        'facts first, then skills; about 15 minutes, stop at any time',
        theme,
      ),
      commandRow('carepath demo bedside-rn', 'how it looks for someone else', theme),
      commandRow('carepath certs', 'every license and certification', theme),
      commandRow('carepath --help', 'all commands', theme),
    ]),
    labeled(screen, 'Private', [
      textRow('Everything stays in one file on this computer. Nothing is ever sent.'),
    ]),
  );
  return finished(screen, text);
}

function commandRow(command: string, about: string, theme: Theme): Row {
  return {
    draw: (width) => {
      const line = `${pad(command, 26)}${theme.dim(about)}`;
      return widthOf(line) <= width
        ? line
        : `${command}\n${hanging('  ', theme.dim(about), width)}`;
    },
    cells: [command, about],
  };
}
