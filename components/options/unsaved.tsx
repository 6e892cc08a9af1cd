import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';

interface Unsaved {
  /** Titles of the sections with changes that are not saved. */
  sections: readonly string[];
  mark(section: string, dirty: boolean): void;
}

const UnsavedContext = createContext<Unsaved>({ sections: [], mark: () => undefined });

/** Remembers which sections hold changes, and makes the browser ask before the page goes away with them. */
export function UnsavedProvider({ children }: { children: ReactNode }) {
  const [sections, setSections] = useState<readonly string[]>([]);
  const mark = useCallback((section: string, dirty: boolean) => {
    setSections((before) => {
      if (before.includes(section) === dirty) return before;
      return dirty ? [...before, section] : before.filter((one) => one !== section);
    });
  }, []);

  useEffect(() => {
    if (sections.length === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sections]);

  const value = useMemo(() => ({ sections, mark }), [sections, mark]);
  return <UnsavedContext value={value}>{children}</UnsavedContext>;
}

/** Titles of the sections with unsaved changes. */
export function useUnsavedSections(): readonly string[] {
  return use(UnsavedContext).sections;
}

/** Reports a section's changes for as long as it is there. */
export function useUnsavedMark(section: string, dirty: boolean): void {
  const { mark } = use(UnsavedContext);
  useEffect(() => {
    mark(section, dirty);
    return () => mark(section, false);
  }, [mark, section, dirty]);
}
