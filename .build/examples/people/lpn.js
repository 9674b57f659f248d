import { ce, done, passed, started } from '../commands.js';

export const lpn = {
  commands: [
    passed('nclex-pn', '2016-07-21'),
    ...done('2026-04-11', '1.1', '1.2', '1.4', '1.5', '1.6'),
    ...done('2026-11-20', '1.8'),
    ...done('2026-06-20', '2.1'),
    ...done('2022-05-14', '3.4', '3.5', '3.7'),
    ...done('2026-05-16', '4.1', '4.3', '4.6'),
    ...done('2026-08-08', '5.2', '5.3', '5.4'),
    ...done('2026-09-26', '6.1'),
    ...done('2026-02-13', '7.2', '7.3'),
    ...done('2026-10-19', '8.1', '8.2', '8.4', '8.6', '8.7'),
    started('2026-11-08', '2.2'),
    started('2026-11-15', '6.2'),
    ce('2025-09-12', 6, {
      topics: ['case-management'],
      title: 'Discharge planning',
      provider: 'Midstate Nurses Network',
    }),
    ce('2026-02-13', 3, {
      topics: ['ethics', 'law'],
      title: 'Residents’ rights',
      provider: 'Maple Terrace',
    }),
    ce('2026-08-21', 5, {
      topics: ['care-coordination'],
      title: 'Transitions of care',
      provider: 'Midstate Nurses Network',
    }),
  ],
  contacts: [
    {
      id: 'p1',
      name: 'Carol Simmons',
      role: 'Hospital case manager, CCM',
      organization: 'Ozark Regional Hospital',
      met: '2026-09-18',
      followUp: '2026-12-01',
    },
    {
      id: 'p2',
      name: 'Joel Hart',
      role: 'Admissions adviser',
      organization: 'Ozark Technical School',
      met: '2026-11-05',
      followUp: '2026-12-08',
      note: 'LPN-to-RN bridge: next start, evening places',
    },
  ],
  conversations: [
    { id: 'v1', contact: 'p1', date: '2026-09-18', about: 'Why LPNs cannot sit for the CCM' },
  ],
};
