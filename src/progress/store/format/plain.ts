/** Reading a record that is as carepath writes it, which nearly every one is. */
import { isUtf8 } from 'node:buffer';
import { type ProgressRecord, RECORD_FORMAT } from '../../record.ts';
import { isRecord } from './recognize.ts';

/**
 * The record in the bytes; undefined where a closer look is needed: at damage, at
 * a newer format, at a file whose text says more than its value.
 */
export function plainRecord(bytes: Uint8Array): ProgressRecord | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.format !== RECORD_FORMAT) return undefined;
    return saysNoMore(text, value) ? value : undefined;
  } catch {
    // No JSON, or nested so deeply that it cannot be written.
    return undefined;
  }
}

/** A key given twice stands in the text and not in the value. */
function saysNoMore(text: string, value: unknown): boolean {
  return JSON.stringify(value, null, text.startsWith('{\n') ? 2 : 0) === text.trim();
}
