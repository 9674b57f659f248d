import { ce, done, noExams, started } from '../commands.js';

export const socialWorker = {
  commands: [
    ...done('2026-02-07', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'),
    ...done('2026-11-20', '1.8'),
    ...done('2026-03-28', '2.1', '2.3'),
    ...done('2023-01-21', '3.2', '3.4', '3.5', '3.7'),
    ...done('2026-06-13', '4.1', '4.2', '4.3', '4.4', '4.6', '4.7'),
    ...done('2026-08-29', '5.1', '5.2', '5.3', '5.4'),
    ...done('2026-10-03', '6.1'),
    ...done('2026-05-09', '7.2', '7.3', '7.4', '7.6'),
    ...done('2026-09-30', '8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '8.7'),
    ...done('2026-04-18', '9.1', '9.2', '9.5'),
    started('2026-11-14', '6.2'),
    started('2026-10-24', '2.2'),
    ce('2025-11-07', 6, {
      topics: ['ethics', 'social-work'],
      title: 'Ethics in discharge',
      provider: 'Coastal Social Work Forum',
    }),
    ce('2026-04-17', 8, {
      topics: ['case-management'],
      title: 'Hospital case management day',
      provider: 'Coastal Social Work Forum',
    }),
    ce('2026-09-11', 4, {
      topics: ['social-work'],
      title: 'Trauma-informed interviews',
      provider: 'Mission Valley Hospital',
    }),
    noExams,
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Elena Duarte',
      role: 'Lead social worker, LCSW',
      organization: 'Mission Valley Hospital',
      met: '2022-02-14',
      followUp: '2026-12-03',
      note: 'Is an MSW worth it here? Supervision for a license',
    },
    {
      id: 'p2',
      name: 'Grace Kim',
      role: 'Case manager, ACM-SW',
      organization: 'Bayside Medical Center',
      met: '2026-04-17',
    },
  ],
  conversations: [
    {
      id: 'v1',
      contact: 'p2',
      date: '2026-10-02',
      about: 'ACM or CCM: what her hospital asks for',
    },
  ],
};
