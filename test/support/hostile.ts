/** What nobody should be able to do with a text of theirs, and a record full of it. */
import type { ProgressRecord } from '../../src/progress/record.ts';

/** By what each is: texts that some terminal, browser or spreadsheet would obey. */
export const hostileTexts: readonly [what: string, text: string][] = [
  ['an escape sequence', '\u001b[31mred\u001b[0m'],
  ['a title for the terminal', '\u001b]0;owned\u0007'],
  ['a NUL', 'a\u0000b'],
  ['marks that turn the text around', 'invoice\u202egnp.exe\u2066x\u2069\u200f'],
  ['a very long name', 'x'.repeat(10_000)],
  ['emoji and CJK', '護理師 👩🏽‍⚕️'],
  ['a command', "=cmd|' /C calc'!A1"],
  ['a function', '@SUM(1+1)*cmd'],
  ['a plus', '+1+1'],
  ['a minus', '-2+3'],
  ['a formula after a tab', '\t=1+1'],
  ['a formula after a line end', '\r\n=1+1'],
  ['a formula after spaces', '   =1+1'],
  ['a wide formula', '＝1+1'],
  ['a script', '<script>alert(1)</script>'],
  ['the end of the title and the style', '</title></style><img src=x onerror=alert(1)>'],
  ['a comment', '<!-- gone'],
  ['an attribute', '" onload="alert(1)'],
  ['an attribute in single quotes', "' onmouseover='alert(1)"],
  ['entities', '&lt;b&gt; &amp; &#60;'],
  ['a link that runs', 'javascript:alert(1)'],
  ['a pipe', 'a|b'],
  ['cells', 'a,b;c\td'],
  ['quotes', '"a" and ""b""'],
  ['lines', 'one\ntwo\r\nthree\u2028four'],
  ['every kind of line end', 'a\nb\rc\u2029d\u0085e\u000bf\fg\n\n'],
  ['a terminal code of one byte', 'a\u009b2Jb\u0090c\u007f'],
  ['a link of the terminal', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\'],
  ['a byte order mark', '\ufeffa\u061cb'],
  ['markdown', '# h\n\n- l\n> q\n```\n[a](javascript:alert(1)) ![i](x) *s* ~~d~~ `c`'],
  ['a table', 'a\n| b | c |\n|---|---|\n| \\| d \\'],
  ['an appointment', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM;A=1:a,b\\;c\\n'],
  ['half a character', 'a\ud800b\udc00'],
  ['a placeholder', "$& $1 $$ $` $' %s %d {0} {{x}} \\u001b"],
  ['a name of JavaScript', '__proto__'],
  ['a very long name in wide characters', '看'.repeat(10_000)],
  ['a very long note', 'word '.repeat(2_000)],
];

/** A record in which `text` stands wherever a person, or a hand in the file, can write one. */
export function recordOf(text: string): ProgressRecord {
  const common = { note: text, evidence: text };
  return {
    format: 1,
    revision: 1,
    profile: { name: text, state: 'OH', goal: text },
    education: [
      {
        id: text,
        level: 'bachelor',
        field: 'nursing',
        title: text,
        school: text,
        completed: '2020-05-15',
        ...common,
      },
    ],
    credentials: [{ id: text, credential: text, number: text, status: 'active', ...common }],
    experience: [
      {
        id: text,
        title: text,
        employer: text,
        kinds: ['case-management'],
        from: '2025-11-01',
        to: null,
        supervisedBy: [text],
        supervisor: { name: text, email: text },
        ...common,
      },
    ],
    exams: [{ id: text, exam: text, date: '2026-01-10', passed: true, ...common }],
    continuingEducation: [
      {
        id: text,
        date: '2026-01-10',
        hours: 1.5,
        topics: ['ethics'],
        title: text,
        provider: text,
        approvedBy: text,
        certificate: text,
        ...common,
      },
    ],
    confirmations: { [text]: { value: true, date: '2026-01-10', from: text } },
    skills: [
      { skill: 'ethics', level: 4, date: '2026-01-10', by: 'self', ...common },
      { skill: text, level: 4, date: '2026-01-10', by: text, ...common },
    ],
    milestones: {
      '1.1': { status: 'done', date: '2026-01-10', ...common },
      [text]: { status: 'done', date: '2026-01-10', ...common },
    },
    assessments: [{ date: '2026-01-10', levels: { [text]: 3 }, fit: { [text]: true } }],
    contacts: [
      {
        id: 'p1',
        name: text,
        role: text,
        organization: text,
        email: text,
        phone: text,
        followUp: '2026-12-15',
        ...common,
      },
    ],
    conversations: [{ id: text, contact: text, date: '2026-01-10', about: text, ...common }],
    applications: [
      {
        id: text,
        employer: text,
        title: text,
        stage: 'applied',
        date: '2026-01-10',
        link: text,
        ...common,
      },
    ],
  };
}
