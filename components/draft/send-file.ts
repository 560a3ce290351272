type Sent = { readonly id: string } | { readonly problem: string | null }

const wordIn = (said: unknown, name: string): string | null => {
  const word: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, name) : null
  return typeof word === 'string' ? word : null
}

/** The file as it is; why not, in the words of the server, or null where it did not get through. */
export async function sendFile(to: string, file: File): Promise<Sent> {
  try {
    const reply = await fetch(to, { method: 'POST', body: file, signal: AbortSignal.timeout(60_000) })
    const said: unknown = await reply.json()
    const id = wordIn(said, 'id')
    return id === null ? { problem: wordIn(said, 'problem') } : { id }
  } catch {
    return { problem: null }
  }
}
