import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

type Unread = {
  /** The labels of the fields that hold what nobody can read, or what could be read in two ways. */
  labels: string[];
  set(field: string, label: string | null): void;
};

/** A figure that is not understood must not count as nothing: results are held back while there is one. */
export const UnreadFields = createContext<Unread>({ labels: [], set: () => {} });

/** What the fields of a case say about themselves, gathered for whoever shows its result. */
export function useUnreadFields(): Unread {
  const [fields, setFields] = useState<Record<string, string>>({});
  const set = useMemo(
    () => (field: string, label: string | null) =>
      setFields((before) => {
        if ((before[field] ?? null) === label) return before;
        const { [field]: _, ...others } = before;
        return label === null ? others : { ...others, [field]: label };
      }),
    [],
  );
  return useMemo(() => ({ labels: Object.values(fields), set }), [fields]);
}

/** The labels of the fields that hold the result back. */
export const useUnread = (): string[] => useContext(UnreadFields).labels;
