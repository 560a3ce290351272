import type { Attributes } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace'

export const ownScope = 'keel'
const nextScope = 'next.js'

/** The route that a path belongs to, of which there are as many as pages. */
export type RouteOf = (path: string) => string

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const word = /^[a-z]+([.-][a-z]+)*$/

/** What may be said of a span, and what that looks like. Whatever is not here stays. */
const known: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'keel.request_id': uuid,
    'keel.clinic': uuid,
    'keel.role': word,
    'keel.outcome': word,
    'http.method': /^(GET|HEAD|POST)$/,
    'http.status_code': /^\d{3}$/,
    'next.span_type': /^[A-Z][A-Za-z]+\.[A-Za-z]+$/,
  }),
)

type Said = Readonly<Record<string, string | number>>

const isKnown = (said: readonly [string, unknown]): said is [string, string | number] => {
  const [name, value] = said
  return (typeof value === 'string' || typeof value === 'number') && known.get(name)?.test(String(value)) === true
}

/** Of the spans that say the path of the request, which may hold a patient's link. */
export const routeAsked = ({ 'http.target': target }: Attributes, routeOf: RouteOf): string | null =>
  typeof target === 'string' ? routeOf(target.split('?', 1)[0] ?? '') : null

/** Next names its own by what was asked for; of Keel's each is one of a list. */
const nameOf = ({ name, instrumentationScope }: ReadableSpan, said: Said): string => {
  if (instrumentationScope.name === ownScope) return name
  const { 'http.route': route = 'other', 'http.method': method = 'other', 'next.span_type': type = 'other' } = said
  return type === 'BaseServer.handleRequest' ? `${String(method)} ${String(route)}` : String(type)
}

/**
 * What of a span leaves this process: how long it took, what it belongs to, and what is listed above. What went wrong is
 * not said in words, for they may be about somebody. Other libraries' spans do not leave: null.
 */
export function mayLeave(span: ReadableSpan, routeOf: RouteOf): ReadableSpan | null {
  const scope = span.instrumentationScope.name
  if (scope !== ownScope && scope !== nextScope) return null
  const route = routeAsked(span.attributes, routeOf)
  const attributes = {
    ...Object.fromEntries(Object.entries(span.attributes).filter(isKnown)),
    ...(route !== null && { 'http.route': route }),
  }
  return {
    name: nameOf(span, attributes),
    attributes,
    status: { code: span.status.code },
    events: [],
    links: [],
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext && { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: { name: scope },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}
