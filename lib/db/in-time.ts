import 'server-only'

/** Milliseconds: whoever waits for a first word is not kept longer. */
const patience = 4000

class DatabaseSilent extends Error {
  readonly code = 'ETIMEDOUT'
}

/** A database that hangs takes what it is sent and says nothing: its first answer shows that it lives. */
export async function inTime<Value>(asked: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseSilent('the database gave no first answer in time'))
    }, patience)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
    // What was sent on a connection that is given up is of no interest any more.
    asked.catch(() => undefined)
  }
}
