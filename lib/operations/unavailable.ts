import 'server-only'

const connectionCodes =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|08\w{3}|53300|57P0[123])$/

/** Whether this went wrong because the database could not be reached, which is nobody's mistake and may pass. */
export function isDatabaseUnavailable(problem: unknown): boolean {
  for (let at: unknown = problem, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    const { code, originalCode, cause } = at as { code?: unknown; originalCode?: unknown; cause?: unknown }
    if ([code, originalCode].some((each) => typeof each === 'string' && connectionCodes.test(each))) return true
    if ((at as { kind?: unknown }).kind === 'DatabaseNotReachable') return true
    at = cause
  }
  return false
}
