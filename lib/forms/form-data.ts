/** Text fields as typed, each once; a file or a field sent twice is no text. */
export function textFields<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name)
    return [name, typeof value === 'string' ? value : ''] as const
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

/** Every text value of every field; React's own hidden fields start with `$` and are left out. */
export function allFields(form: FormData): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    ;(fields[name] ??= []).push(value)
  }
  return fields
}
