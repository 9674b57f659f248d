import { describe, expect, it } from 'vitest';
import { loadCareer } from '../../src/career/career.ts';
import { loadOwnData } from '../../src/career/override.ts';
import { corrected, fee, folderWith } from '../support/corrections.ts';

describe('a folder of corrections', () => {
  it('replaces the fields it gives, and leaves the rest of the entry', async () => {
    const shipped = loadCareer().credentials.find(({ id }) => id === 'ccm');
    const { own, career } = await corrected({ 'credentials/ccm.json': { fees: [fee] } });
    const ccm = career.credentials.find(({ id }) => id === 'ccm');
    expect(ccm).toEqual({ ...shipped, fees: [fee] });
    expect(career.credentials).toHaveLength(loadCareer().credentials.length);
    expect(own.changes).toEqual([
      { file: 'credentials/ccm.json', entry: 'ccm', kind: 'changed', fields: ['fees'] },
    ]);
  });

  it('takes credentials in one list as well', async () => {
    const { career } = await corrected({ 'credentials.json': [{ id: 'ccm', fees: [fee] }] });
    expect(career.credentials.find(({ id }) => id === 'ccm')?.fees).toEqual([fee]);
  });

  it('merges the entries of a table by what tells them apart', async () => {
    const rn = {
      cycleMonths: 24,
      hours: 30,
      mode: 'hours',
      sources: ['ccmc-faqs'],
      confidence: 'low',
    };
    const { own, career } = await corrected({
      'states.json': { states: [{ code: 'OH', rn }] },
      'pay-tiers.json': { tiers: [{ id: 'mid', toUsd: 65_000 }] },
      'wages.json': { occupations: [{ soc: '29-1141', areas: { OH: { note: 'mine' } } }] },
    });
    expect(career.states.find(({ code }) => code === 'OH')).toMatchObject({ name: 'Ohio', rn });
    expect(career.states).toHaveLength(loadCareer().states.length);
    expect(career.payTiers[1]).toMatchObject({ fromUsd: 40_000, toUsd: 65_000 });
    const nurses = career.wages.occupations.find(({ soc }) => soc === '29-1141');
    expect(nurses?.areas).toMatchObject({ OH: { note: 'mine' }, TX: { p50: 95_970 } });
    expect(own.changes.map(({ entry, fields }) => [entry, fields])).toEqual([
      ['mid', ['toUsd']],
      ['OH', ['rn']],
      ['29-1141', ['areas.OH']],
    ]);
  });

  it('merges small tables row by row', async () => {
    const { career, own } = await corrected({ 'price-parities.json': { areas: { OH: 93.1 } } });
    expect(career.priceParities.areas).toMatchObject({ OH: 93.1, TX: 97.057 });
    expect(own.changes).toMatchObject([{ entry: undefined, fields: ['areas.OH'] }]);
  });

  it('adds what data/ does not know', async () => {
    const source = {
      id: 'my-page',
      title: 'A page',
      publisher: 'Me',
      seen: '2027-01-03',
      shelf: 'fees',
    };
    const { own, career } = await corrected({
      'sources.json': { sources: [source] },
      'credentials/ccm.json': { fees: [{ ...fee, sources: ['my-page'] }] },
    });
    expect(career.sources.at(-1)).toEqual(source);
    expect(own.changes).toContainEqual(
      expect.objectContaining({ entry: 'my-page', kind: 'added' }),
    );
  });

  it('counts as no change what is the same, so a copy of data/ changes nothing', async () => {
    const { states } = loadCareer().stateRules;
    const { own } = await corrected({ 'states.json': { states }, 'schema/states.schema.json': {} });
    expect(own.changes).toEqual([]);
  });

  it('leaves a table of its own untouched by the other files', async () => {
    const { own } = await corrected({ 'credentials/ccm.json': { fees: [fee] } });
    expect([...own.tables.keys()]).toEqual(['credentials']);
  });
});

describe('where the folder is', () => {
  it('is found from the folder the command is run in', async () => {
    const folder = folderWith({ 'mine/price-parities.json': { areas: { OH: 93 } } });
    expect((await loadOwnData('mine', folder)).changes).toHaveLength(1);
  });

  it('has to be a folder; another path is wrong usage', async () => {
    const error: unknown = await loadOwnData('/nowhere/at/all', '/').catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 2 });
  });

  it('may be empty', async () => {
    expect((await loadOwnData(folderWith({}), '/')).changes).toEqual([]);
  });
});
