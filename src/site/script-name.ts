import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name of a script of data, which changes with what it holds, so that no cache gives an old one to a new page. */
export const scriptName = (name: string, script: string): string =>
  `${name}.${bytesToHex(sha256(utf8ToBytes(script))).slice(0, 8)}`;
