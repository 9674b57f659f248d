import { ce, done, passed } from '../commands.js';

export const senior = {
  earlier: {
    on: '2026-05-15',
    skills: {
      leadership: 2,
      strategic: 2,
      management: 1,
      mentorship: 3,
      quality: 2,
      negotiation: 3,
    },
  },
  commands: [
    passed('nclex-rn', '2014-06-24'),
    passed('ccm', '2022-04-19'),
    ...done('2018-06-16', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'),
    ...done('2026-05-15', '1.8'),
    ...done('2018-07-14', '2.1'),
    ...done('2018-08-18', '3.3', '3.4', '3.5', '3.7'),
    ...done('2019-10-12', '4.1', '4.2', '4.3', '4.5', '4.6', '4.7'),
    ...done('2020-03-14', '5.1', '5.2', '5.3', '5.4', '5.5', '5.7'),
    ...done('2022-04-19', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7'),
    ...done('2022-06-04', '6.8'),
    ...done('2025-12-06', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7'),
    ...done('2026-10-20', '8.1', '8.2', '8.4', '8.5', '8.6', '8.7'),
    ...done('2026-02-21', '9.1', '9.2', '9.4', '9.5', '9.6'),
    ce('2023-03-10', 12, {
      topics: ['case-management'],
      title: 'Case management conference',
      provider: 'North Star Case Managers',
    }),
    ce('2024-04-19', 14, {
      topics: ['case-management', 'care-coordination'],
      title: 'Complex care course',
      provider: 'Prairie Learning',
    }),
    ce('2024-10-04', 3, {
      topics: ['ethics'],
      title: 'Ethics in managed care',
      provider: 'North Star Case Managers',
    }),
    ce('2025-05-16', 10, {
      topics: ['leadership'],
      title: 'From peer to lead',
      provider: 'Twin Rivers Health',
    }),
    ce('2025-11-07', 8, {
      topics: ['quality'],
      title: 'Quality improvement workshop',
      provider: 'Twin Rivers Health',
    }),
    ce('2026-09-18', 9, {
      topics: ['case-management'],
      title: 'Case management conference',
      provider: 'North Star Case Managers',
    }),
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Ruth Ahlgren',
      role: 'Manager, care management',
      organization: 'Twin Rivers Health',
      met: '2023-06-05',
      followUp: '2026-12-04',
      note: 'Leading the new team of four while she is on leave',
    },
    {
      id: 'p2',
      name: 'Samuel Boateng',
      role: 'Director of nursing',
      organization: 'Lakeview Hospital',
      met: '2026-05-15',
    },
  ],
  conversations: [
    { id: 'v1', contact: 'p2', date: '2026-08-27', about: 'MSN or MHA for a manager' },
    { id: 'v2', contact: 'p1', date: '2026-11-03', about: 'Budget and staffing of the team' },
  ],
};
