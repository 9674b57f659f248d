import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, job, person, TODAY } from '../../support/people.ts';

const training = degree({ level: 'certificate', field: 'other', program: 'chw-training' });
const conditions = { 'chw-state-conditions': { value: true, date: TODAY } };

describe('CHW', () => {
  test('what the state asks for beside the training is open until it is answered', () => {
    const record = person({ education: [training] });
    expect(answer('chw', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(answer('chw', { ...record, confirmations: conditions })[0]).toBe('eligible');
  });

  test('volunteer work may stand in for the training, if the state accepts it', () => {
    const volunteer = job({ kinds: ['community-health-work'], paid: false });
    const record = person({ experience: [volunteer] });
    expect(answer('chw', record)[0]).toBe('undetermined');
    const accepted = { ...conditions, 'chw-experience': true };
    expect(answer('chw', { ...record, confirmations: accepted })[0]).toBe('eligible');
  });

  test('neither training nor any such work is no way in', () => {
    expect(answer('chw', person())).toEqual(['not-eligible', null, null, null]);
  });
});
