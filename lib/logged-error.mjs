/** As far as one error led to another; a chain that turns in a circle ends here, too. */
const depth = 5
/** Of many at once, the first. */
const atMost = 10

const aName = /^[\w.-]{1,80}$/
const aKey = /^[a-z][\w-]{0,60}$/

/** What tells by itself which mistake it was. None can be a value: PostgreSQL and Prisma take them from their own lists. */
const tellingNames = [
  ...['code', 'originalCode', 'kind', 'severity', 'routine'],
  ...['schema', 'table', 'column', 'dataType', 'constraint', 'modelName'],
]

const named = (holder) =>
  Object.fromEntries(
    tellingNames
      .map((name) => [name, holder?.[name]])
      .filter(([, value]) => typeof value === 'string' && aName.test(value)),
  )

/** Prisma hands on a constraint's name in PostgreSQL's words alone. */
const constraintIn = (words) => /violates [a-z]+(?: key)? constraint "([\w.-]{1,80})"/.exec(words ?? '')?.[1]

const ofPrisma = (cause) => {
  const constraint = constraintIn(cause?.originalMessage)
  return { ...(constraint && { constraint }), ...named(cause) }
}

/** The language's own errors repeat values without any sign around them: of these, what begins so is kept. */
const ofTheLanguage = [TypeError, RangeError, SyntaxError, ReferenceError, URIError, EvalError]
const harmless =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)|fetch failed|Invalid (?:URL|time value)|Maximum call stack size exceeded)/

const beginning = /^[\w ’-]{1,120}/

/** The words of a message up to the first sign: what it goes on to repeat stands in quotes, or behind a colon or a bracket. */
function wordsOf(problem) {
  if (typeof problem.severity === 'string' || typeof problem.message !== 'string') return undefined
  const words = ofTheLanguage.some((kind) => problem instanceof kind) ? harmless : beginning
  return words.exec(problem.message)?.[0].trim()
}

/** Where in the code: what stands before that repeats the message. */
function framesOf({ stack, message }) {
  if (typeof stack !== 'string') return undefined
  const from = typeof message === 'string' ? stack.indexOf(message) : -1
  const after = from < 0 ? stack : stack.slice(from + message.length)
  return after
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
}

/** What zod found wrong, and where, by the names that the code gave. */
const issuesOf = (issues) =>
  issues.slice(0, atMost).map(({ code, path }) => ({
    code,
    path: path.map((each) => (typeof each === 'number' || aKey.test(String(each)) ? each : '…')).join('.'),
  }))

/** The queues hand on a copy of an error. Which kind it was is lost, so its words are not kept. */
const ofCopy = (problem) =>
  typeof problem?.message === 'string' && typeof problem.stack === 'string'
    ? { ...named(problem), stack: framesOf(problem) }
    : {}

/**
 * What the log keeps of a mistake: which, and where in the code. Its words are kept as far as they can hold no value, of the
 * database's none; whatever else hangs on it is left out: PostgreSQL's errors carry values of the row (`detail`, `where`),
 * pg's a whole connection with its keys, zod's what was sent.
 */
export function loggedError(problem, level = 0) {
  if (!(problem instanceof Error)) return { type: typeof problem, ...ofCopy(problem) }
  const { name, cause, meta, issues, errors } = problem
  const message = wordsOf(problem)
  const within = level < depth
  return {
    type: aName.test(name) ? name : 'Error',
    ...(message !== undefined && { message }),
    ...ofPrisma(meta?.driverAdapterError?.cause),
    ...named(meta),
    ...(!(cause instanceof Error) && named(cause)),
    ...named(problem),
    ...(Array.isArray(issues) && { issues: issuesOf(issues) }),
    stack: framesOf(problem),
    ...(cause instanceof Error && within && { cause: loggedError(cause, level + 1) }),
    ...(Array.isArray(errors) &&
      within && { errors: errors.slice(0, atMost).map((each) => loggedError(each, level + 1)) }),
  }
}
