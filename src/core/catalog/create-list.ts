/** Values in the order in which they were first asked for, the given ones before all. */
export function createList<Value>(known: Iterable<Value> = []) {
  const values = [...known];
  const places = new Map(values.map((value, at) => [value, at]));
  const place = (value: Value): number => {
    const at = places.get(value);
    if (at !== undefined) return at;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, place };
}
