import 'server-only'
import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'
import { ownScope } from './may-leave'

interface Told<Value> {
  readonly attributes?: Attributes
  /** Of what was done, in one word. */
  readonly outcome?: (value: Value) => string
  /** Throwing is no fault here: whoever threw says what it was. */
  readonly mayThrow?: boolean
  /** What begins anew, whatever was under way where it was started. */
  readonly root?: boolean
}

/** Does the work, and says how long it took to whoever is sent the traces; where nobody is, it only does the work. */
export const inSpan = <Value>(
  name: string,
  { attributes = {}, outcome, mayThrow = false, root = false }: Told<Value>,
  work: () => Promise<Value>,
): Promise<Value> =>
  trace.getTracer(ownScope).startActiveSpan(name, { attributes, root }, async (span) => {
    try {
      const value = await work()
      if (outcome) span.setAttribute('keel.outcome', outcome(value))
      return value
    } catch (problem) {
      span.setAttribute('keel.outcome', mayThrow ? 'taken-back' : 'failed')
      if (!mayThrow) span.setStatus({ code: SpanStatusCode.ERROR })
      throw problem
    } finally {
      span.end()
    }
  })
