/** As far as one error led to another; a chain that turns in a circle ends here, too. */
const depth = 5

/**
 * What the log keeps of a mistake: which, and where in the code. Whatever else hangs on one is left out, since it may hold
 * anything: PostgreSQL's errors carry values of the row (`detail`, `where`), pg's a whole connection with its keys.
 */
export function loggedError(problem: unknown, level = 0): unknown {
  if (!(problem instanceof Error)) return { type: typeof problem }
  const { name, message, stack, cause } = problem
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    stack,
    ...(cause !== undefined && level < depth && { cause: loggedError(cause, level + 1) }),
  }
}
