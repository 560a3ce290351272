import 'server-only'

const connectionCodes =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|08\w{3}|53300|57P0[123])$/

/** What the driver says without a code when the other end hangs up. */
const hungUp =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Whether this went wrong because the database could not be reached, which is nobody's mistake and may pass. */
export function isDatabaseUnavailable(problem: unknown): boolean {
  for (let at: unknown = problem, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    const { code, originalCode, message, cause, meta } = at as Readonly<Record<string, unknown>>
    if ([code, originalCode].some((each) => typeof each === 'string' && connectionCodes.test(each))) return true
    if (typeof message === 'string' && hungUp.test(message)) return true
    if ((at as { kind?: unknown }).kind === 'DatabaseNotReachable') return true
    // A raw query keeps what the driver said in another place than the rest.
    at = cause ?? (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  }
  return false
}
