/** Check-up of what carepath runs in: the place told, Node, the terminal, the career data. */

import { elsewhere } from '../../progress/store/elsewhere.ts';
import type { Finding } from '../../progress/store/examine/finding.ts';
import { screenFor } from '../../terminal/screen.ts';
import { counted } from '../../values/written-number.ts';
import type { Context } from '../context.ts';

/** Where the record is looked for, and what said so. */
export function examineLocation({ io, global, recordPath }: Context): Finding[] {
  const { CAREPATH_HOME: home = '', XDG_DATA_HOME: xdg = '' } = io.env;
  const usual = xdg.startsWith('/') ? 'by XDG_DATA_HOME' : 'the usual place';
  const told = home === '' ? usual : 'by CAREPATH_HOME';
  const by = global.file === undefined ? told : 'by --file';
  const found: Finding = { check: 'place', status: 'ok', what: `${recordPath} (${by})` };
  const other = elsewhere({ ...io, file: global.file });
  if (other === undefined) return [found];
  return [
    found,
    {
      check: 'place',
      status: 'note',
      what: `there is no record here, and one lies at ${other}`,
      fix: `add --file ${other}, or leave out what names this place`,
    },
  ];
}

/** Node and the terminal. */
export function examineProgram({ io, screen, interactive }: Context): Finding[] {
  const [major = 0, minor = 0] = io.nodeVersion.replace(/^v/, '').split('.').map(Number);
  const old = major < 20 || (major === 20 && minor < 17);
  const node: Finding = { check: 'Node', status: 'ok', what: io.nodeVersion };
  return [
    old
      ? {
          ...node,
          status: 'problem',
          what: `${io.nodeVersion} is too old`,
          fix: 'install Node 20.17 or newer',
        }
      : node,
    ...terminal(screen, io.env),
    {
      check: 'questions',
      status: 'ok',
      what: interactive ? 'can be asked here' : 'are not asked here (a pipe, CI or --no-input)',
    },
  ];
}

function terminal(screen: Context['screen'], env: Context['io']['env']): Finding[] {
  const check = 'terminal';
  if (!screen.terminal)
    return [{ check, status: 'ok', what: 'a pipe: no color, one record a line' }];
  const { color, glyphs, width } = screen;
  const signs = glyphs ? 'signs in UTF-8' : 'plain characters only';
  const what = `${width} columns, ${color ? 'color' : 'no color'}, ${signs}`;
  const found: Finding[] = [{ check, status: 'ok', what }];
  const plain = { isTTY: true, columns: width, env, plain: false, color: undefined };
  if (!screenFor(plain).glyphs) {
    found.push({
      check,
      status: 'note',
      what: 'TERM or the locale does not speak UTF-8, so signs are written as words',
      fix: 'set LC_ALL to a UTF-8 locale, such as en_US.UTF-8',
    });
  }
  if (width < 40) {
    const narrow = `${width} columns are few; answers are laid out for 40 or more`;
    found.push({ check, status: 'note', what: narrow, fix: 'make the window wider' });
  }
  return found;
}

/** The career data as shipped, and the corrections that the person brings. */
export function examineData({ career, own, dataProblem }: Context): Finding[] {
  const parts = [
    counted(career.credentials.length, 'credential'),
    counted(career.skills.length, 'skill'),
    counted(career.sources.length, 'source'),
  ];
  const shipped: Finding = { check: 'career data', status: 'ok', what: parts.join(', ') };
  if (dataProblem !== undefined) {
    const { message, details, fix } = dataProblem;
    const what = [message.replace(/\.$/, ''), ...details].join('; ');
    return [
      shipped,
      { check: 'career data', status: 'problem', what, ...(fix === undefined ? {} : { fix }) },
    ];
  }
  if (own === undefined) return [shipped];
  const what = `${counted(own.changes.length, 'correction')} from ${own.folder} (--data or CAREPATH_DATA)`;
  return [shipped, { check: 'career data', status: 'ok', what }];
}
