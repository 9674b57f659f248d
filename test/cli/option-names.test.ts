import { describe, expect, it } from 'vitest';
import { globalOptions } from '../../src/cli/global-options.ts';
import { registry } from '../../src/cli/registry/index.ts';
import type { OptionSpec } from '../../src/cli/registry/spec.ts';

const namesOf = (options: readonly OptionSpec[] = []) =>
  options.flatMap(({ flags }) => flags.match(/--?[a-z][a-z-]*/g) ?? []);

describe('the name of an option', () => {
  it('is never shared by a command and one inside it, which would then not hear it', () => {
    const shared = registry.flatMap((inner) => {
      const outer = registry.filter(({ name }) => inner.name.startsWith(`${name} `));
      const taken = new Set(outer.flatMap(({ options }) => namesOf(options)));
      return namesOf(inner.options).filter((name) => taken.has(name));
    });
    expect(shared).toEqual([]);
  });

  it('is never one that every command takes', () => {
    const everywhere = new Set(namesOf(globalOptions));
    const shared = registry.flatMap(({ name, options }) =>
      namesOf(options)
        .filter((each) => everywhere.has(each))
        .map((each) => `${name} ${each}`),
    );
    expect(shared).toEqual([]);
  });
});
