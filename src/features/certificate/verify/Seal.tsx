import type { State } from './verify.ts';

/** A seal for each result: whole with a tick, cracked with a cross, with a question, a pen, or struck through. */
export function Seal({ state }: { state: State }) {
  const rings = (
    <>
      <circle class="vs-o" cx="60" cy="60" r="56" />
      <circle class="vs-i" cx="60" cy="60" r="46" />
    </>
  );
  return (
    <svg class="vseal" viewBox="0 0 120 120" aria-hidden="true">
      {state === 'altered' ? (
        <>
          <path class="vs-o" d="M70 4.9A56 56 0 1 0 104 94.7" />
          <path class="vs-o" d="M78 7A56 56 0 0 1 110 84" />
          <path class="vs-i" d="M64 14.2A46 46 0 1 0 92 93" />
          <path class="vs-c" d="M74 2l-8 26 14 14-12 22 22 16 8 22" />
          <path class="vs-m" d="M38 46l28 28M66 46L38 74" />
        </>
      ) : state === 'unreadable' ? (
        <>
          <circle class="vs-o vs-dash" cx="60" cy="60" r="56" />
          <path class="vs-m" d="M44 48c2-20 34-18 32 2-1 12-16 12-16 26M60 86v3" />
        </>
      ) : (
        <>
          {rings}
          {state === 'valid' && <path class="vs-m" d="M36 62l16 16 32-36" />}
          {state === 'unknown-issuer' && <path class="vs-m" d="M44 48c2-20 34-18 32 2-1 12-16 12-16 26M60 86v3" />}
          {state === 'self-issued' && <path class="vs-p" d="M36 84l4-15 34-36 12 12-35 35zM67 40l12 12" />}
          {state === 'outside-validity' && <path class="vs-p" d="M60 34v28l19 12" />}
          {(state === 'revoked' || state === 'key-revoked') && <path class="vs-m" d="M42 42l36 36M78 42L42 78" />}
        </>
      )}
    </svg>
  );
}
