import { done, noCe, noExams, started } from '../commands.js';

export const newcomer = {
  commands: [
    ...done('2026-09-12', '1.1'),
    ...done('2026-10-03', '1.2', '1.4'),
    ...done('2026-11-07', '1.7'),
    ...done('2026-11-20', '1.8'),
    ...done('2026-10-24', '8.1'),
    started('2026-10-17', '1.3'),
    started('2026-11-14', '2.1'),
    started('2026-09-05', '3.2'),
    noExams,
    noCe,
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Priya Nair',
      role: 'Care coordinator',
      organization: 'Eastside Clinic',
      met: '2026-10-17',
      followUp: '2026-12-05',
    },
  ],
  conversations: [
    { id: 'v1', contact: 'p1', date: '2026-10-17', about: 'How she started without a degree' },
  ],
};
