import 'server-only'

/**
 * Every way in which a database can say that it cannot do what it otherwise can. Prisma's: not reached, or not in time.
 * The network's. PostgreSQL's: the connection broke (08), a disk, a memory or its places are full (53), it is being ended
 * or restarted (57P), it took too long (57014), or waited too long for a row (55P03), of two that wait for each other it gave
 * one up (40P01, 40001), its disk failed (58030), it takes no writes (25006, a standby).
 */
const codes = [
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
  ...['08\\w{3}', '53\\w{3}', '57P0\\w', '57014', '55P03', '40P01', '40001', '58030', '25006', '25P03'],
]
const away = new RegExp(`^(${codes.join('|')})$`)
const kinds: ReadonlySet<unknown> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'TooManyConnections',
  'SocketTimeout',
  'TransactionWriteConflict',
])

/** What the driver says without a code when the other end hangs up, or says nothing any more. */
const hungUp =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/

type Said = Readonly<Record<'code' | 'originalCode' | 'message' | 'kind', unknown>>

/** Whether the problem, or what it comes of, says so. */
function says(problem: unknown, isSo: (said: Said) => boolean): boolean {
  for (let at: unknown = problem, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    if (isSo(at as Said)) return true
    const { cause, meta } = at as {
      readonly cause?: unknown
      readonly meta?: { readonly driverAdapterError?: unknown }
    }
    // A raw query keeps what the driver said in another place than the rest.
    at = cause ?? meta?.driverAdapterError
  }
  return false
}

const hasCode = ({ code, originalCode }: Said, codes: RegExp): boolean =>
  [code, originalCode].some((each) => typeof each === 'string' && codes.test(each))

/** Whether this went wrong because the database could not be asked or could not keep, which is nobody's mistake and may pass. */
export const isDatabaseUnavailable = (problem: unknown): boolean =>
  says(
    problem,
    (said) =>
      hasCode(said, away) || (typeof said.message === 'string' && hungUp.test(said.message)) || kinds.has(said.kind),
  )

/**
 * Whether it lost to another at the same moment, which it waited for and that waited for it, or that wrote first what only one
 * may: nothing of it was done, and whoever looks again finds what the other did.
 */
export const hasLost = (problem: unknown): boolean =>
  says(
    problem,
    (said) => hasCode(said, /^(40P01|40001|P2034|23505|P2002)$/) || said.kind === 'TransactionWriteConflict',
  )
