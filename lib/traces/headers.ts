/** What `name=value,name=value` says, values being escaped; null where it says nothing that could be sent. */
export function headersOf(text: string): Readonly<Record<string, string>> | null {
  const pairs = text.split(',').map((pair) => /^\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(\S(?:.*\S)?)\s*$/.exec(pair))
  try {
    const entries = pairs.map((pair) => [pair?.[1] ?? '', decodeURIComponent(pair?.[2] ?? '')] as const)
    const canBeSent = entries.every(([name, value]) => name !== '' && /^[\x20-\x7e]+$/.test(value))
    return canBeSent ? Object.fromEntries(entries) : null
  } catch {
    return null
  }
}
