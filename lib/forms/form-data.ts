/** Text fields as typed, each once; a file or a field sent twice is no text. */
export function textFields<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name)
    return [name, typeof value === 'string' ? value : ''] as const
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

/**
 * Every text value of every field; React's own hidden fields start with `$` and are left out. A map in between, because
 * a field may be named like something that every object has.
 */
export function allFields(form: FormData): Record<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$') || name === '__proto__') continue
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  return Object.fromEntries(fields)
}
