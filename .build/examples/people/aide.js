import { ce, done, noExams, started } from '../commands.js';

export const aide = {
  commands: [
    ...done('2026-08-22', '1.1', '1.5'),
    ...done('2026-10-10', '1.7'),
    ...done('2026-11-20', '1.8'),
    ...done('2025-02-08', '3.3', '3.5'),
    ...done('2026-09-19', '3.7'),
    ...done('2026-03-06', '7.2'),
    started('2026-11-01', '2.2'),
    started('2026-06-13', '3.6'),
    ce('2026-03-06', 2, {
      topics: ['law'],
      title: 'Privacy of health information',
      provider: 'Pecan Grove Care Center',
    }),
    ce('2026-07-17', 6, {
      topics: ['health-care'],
      title: 'Dementia care',
      provider: 'Pecan Grove Care Center',
    }),
    ce('2026-10-09', 4, {
      topics: ['health-care'],
      title: 'Falls and safe transfers',
      provider: 'Pecan Grove Care Center',
    }),
    noExams,
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Angela Ruiz',
      role: 'Director of nursing',
      organization: 'Pecan Grove Care Center',
      met: '2023-10-02',
      followUp: '2026-12-10',
      note: 'Asked about help with tuition for LPN and RN programs',
    },
  ],
};
