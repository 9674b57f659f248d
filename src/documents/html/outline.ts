/** A document cut into sections, each with an anchor of its own. */
import type { Block } from '../tree.ts';
import type { Section } from './blocks.ts';
import { plain } from './text.ts';

/** Anchors that the page itself has. */
const taken = ['contents', 'report'];

/**
 * The sections in their order, whatever the level of their headings; what stands
 * before the first heading is left out.
 */
export function outlineOf(blocks: readonly Block[]): Section[] {
  const ids = new Set(taken);
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    const id = unused(anchorOf(plain(block.text)), ids);
    ids.add(id);
    sections.push({ heading: block, id, blocks: [] });
  }
  return sections;
}

/**
 * "Step 3: Gain experience (5 of 8 done)" → "step-3": names and counts after the
 * colon change from one report to the next, and links into it should not.
 */
function anchorOf(heading: string): string {
  const [name = ''] = heading.split(/[:(]/);
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['section'];
  return words.join('-');
}

function unused(anchor: string, ids: ReadonlySet<string>): string {
  let id = anchor;
  for (let count = 2; ids.has(id); count += 1) id = `${anchor}-${count}`;
  return id;
}
