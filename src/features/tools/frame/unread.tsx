import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

/** A field that holds what nobody can read, or what could be read in two ways. */
type UnreadField = { label: string; text: string };

type Unread = {
  labels: string[];
  /** What stood in such fields when the page was left, by label. */
  kept: Readonly<Record<string, string>>;
  set(field: string, unread: UnreadField | null): void;
};

/** A figure that is not understood must not count as nothing: results are held back while there is one. */
export const UnreadFields = createContext<Unread>({ labels: [], kept: {}, set: () => {} });

/** What is in such fields is kept in this window under a name, so that going away and back loses nothing typed. */
function read(place: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    return Object.fromEntries(Object.entries(Object(found)).filter(([, text]) => typeof text === 'string')) as Record<
      string,
      string
    >;
  } catch {
    return {};
  }
}

function write(place: string, fields: UnreadField[]): void {
  try {
    if (fields.length === 0) sessionStorage.removeItem(place);
    else
      sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(fields.map(({ label, text }) => [label, text]))));
  } catch {
    // The browser keeps nothing for this window.
  }
}

/** What the fields of a case say about themselves, gathered for whoever shows its result. */
export function useUnreadFields(place: string, isRestored: boolean): Unread {
  const [before] = useState(() => read(place));
  const [fields, setFields] = useState<Record<string, UnreadField>>({});
  const set = useMemo(
    () => (field: string, unread: UnreadField | null) =>
      setFields((now) => {
        const old = now[field];
        if (old?.label === unread?.label && old?.text === unread?.text) return now;
        const { [field]: _, ...others } = now;
        const next = unread === null ? others : { ...others, [field]: unread };
        write(place, Object.values(next));
        return next;
      }),
    [place],
  );
  const labels = Object.values(fields).map(({ label }) => label);
  return useMemo(() => ({ labels, kept: isRestored ? before : {}, set }), [labels.join('\n'), isRestored]);
}

/** The labels of the fields that hold the result back. */
export const useUnread = (): string[] => useContext(UnreadFields).labels;
