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

/** Whether this went wrong because the database could not be asked or could not keep, which is nobody's mistake and may pass. */
export function isDatabaseUnavailable(problem: unknown): boolean {
  for (let at: unknown = problem, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    const { code, originalCode, message, cause, meta } = at as Readonly<Record<string, unknown>>
    if ([code, originalCode].some((each) => typeof each === 'string' && away.test(each))) return true
    if (typeof message === 'string' && hungUp.test(message)) return true
    if (kinds.has((at as { kind?: unknown }).kind)) return true
    // A raw query keeps what the driver said in another place than the rest.
    at = cause ?? (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  }
  return false
}
