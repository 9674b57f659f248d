import { describe, expect, test } from 'vitest';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { course, job, license, person, TODAY } from '../../support/people.ts';

const nurse = (confirmations = {}) =>
  person({
    credentials: [license({ expires: '2030-10-31' })],
    experience: [job({ kinds: ['registered-nurse', 'psychiatric-nursing'], from: '2020-01-01' })],
    continuingEducation: [course({ hours: 30, topics: ['general-nursing'] })],
    confirmations,
  });
const onTopic = { 'psychiatric-nursing-ce': { value: true, date: TODAY } };

describe('PMH-BC', () => {
  test('rules that were not read for this exam decide nothing, whatever is recorded', () => {
    expect(answer('pmh-bc', nurse(onTopic))).toEqual(['undetermined', null, null, TODAY]);
    const none = person({ credentials: [license()] });
    expect(answer('pmh-bc', none)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('what was answered is shown as answered, and the rules are asked about once', () => {
    const asked = checked('pmh-bc', nurse(onTopic)).ask;
    expect(asked).toHaveLength(2);
    expect(asked.filter((each) => each.includes('psychiatric and mental-health'))).toEqual([]);
  });

  test('once ANCC has confirmed its usual rules, they decide', () => {
    const confirmed = { ...onTopic, 'pmh-bc-usual-rules': true };
    expect(answer('pmh-bc', nurse(confirmed))[0]).toBe('eligible');
  });

  test('without an RN license it is out of reach', () => {
    const lpn = person({ credentials: [license({ credential: 'lpn-license' })] });
    expect(answer('pmh-bc', lpn)[0]).toBe('not-eligible');
  });
});
