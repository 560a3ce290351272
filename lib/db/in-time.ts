import 'server-only'

/** Milliseconds: whoever waits for a first word is not kept longer; and while it says nothing to anybody, not even so long. */
const patience = { atFirst: 4000, whileSilent: 1000 }

class DatabaseSilent extends Error {
  readonly code = 'ETIMEDOUT'
}

// Next bundles pages and route handlers apart; both know of it.
const holder = globalThis as { keelDatabaseIsSilent?: boolean }
const heard = () => {
  holder.keelDatabaseIsSilent = false
}

/**
 * A database that hangs takes what it is sent and says nothing: its first answer shows that it lives, an answer that nobody
 * waits for any more, too. A form that was sent meets it twice, in the action and in the page that follows.
 */
export async function inTime<Value>(asked: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const fallSilent = () => {
      holder.keelDatabaseIsSilent = true
      reject(new DatabaseSilent('the database gave no first answer in time'))
    }
    timer = setTimeout(fallSilent, holder.keelDatabaseIsSilent ? patience.whileSilent : patience.atFirst)
  })
  // What was sent on a connection that is given up is of no interest any more, but that something came back.
  asked.then(heard, () => undefined)
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
