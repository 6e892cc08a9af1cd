/** Makes a value when it is first asked for and keeps it: for what is dear to make and never changes. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
