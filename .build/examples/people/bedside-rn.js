import { ce, done, passed, started } from '../commands.js';

export const bedsideRn = {
  earlier: {
    on: '2026-05-18',
    skills: {
      communication: 3,
      organization: 2,
      negotiation: 0,
      'health-system': 2,
      resources: 1,
      ehr: 2,
    },
  },
  commands: [
    passed('nclex-rn', '2020-07-08'),
    ...done('2026-04-25', '1.1', '1.2', '1.4', '1.5'),
    ...done('2026-06-06', '1.3', '1.6', '1.7'),
    ...done('2026-05-18', '1.8'),
    ...done('2026-05-02', '2.1'),
    ...done('2026-01-24', '3.3', '3.4', '3.5', '3.7'),
    ...done('2026-07-11', '4.2', '4.3', '4.7'),
    ...done('2026-11-14', '5.1', '5.2', '5.4'),
    ...done('2026-10-10', '6.1', '6.2'),
    ...done('2026-03-14', '7.2', '7.3'),
    ...done('2026-11-07', '8.1'),
    ...done('2026-09-05', '10.1', '10.2', '10.4'),
    started('2026-11-15', '6.3'),
    started('2026-11-18', '8.2'),
    started('2026-08-15', '9.3'),
    ce('2026-03-14', 2, {
      topics: ['law'],
      title: 'Patient rights and consent',
      provider: 'Harbor General Hospital',
    }),
    ce('2026-06-26', 3, {
      topics: ['general-nursing'],
      title: 'Sepsis update',
      provider: 'Harbor General Hospital',
    }),
    ce('2026-10-16', 4, {
      topics: ['case-management'],
      title: 'Case management basics',
      provider: 'Great Lakes Nurses Alliance',
    }),
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Lee Park',
      role: 'Supervisor, CCM',
      organization: 'St. Ann Medical Group',
      met: '2026-10-05',
      followUp: '2026-12-15',
      note: 'Ask for the start date and the case management duties in writing',
    },
    {
      id: 'p2',
      name: 'Monica Webb',
      role: 'Care coordinator',
      organization: 'Harbor General Hospital',
      met: '2026-08-15',
    },
  ],
  conversations: [
    {
      id: 'v1',
      contact: 'p2',
      date: '2026-08-15',
      about: 'What a coordinator’s week looks like',
    },
    { id: 'v2', contact: 'p1', date: '2026-11-12', about: 'First week, size of the panel' },
  ],
  applications: [
    {
      id: 'a1',
      employer: 'St. Ann Medical Group',
      title: 'Care coordinator',
      stage: 'accepted',
      date: '2026-09-14',
    },
    {
      id: 'a2',
      employer: 'Buckeye Home Health',
      title: 'Transition nurse',
      stage: 'withdrawn',
      date: '2026-09-21',
    },
  ],
};
