import 'server-only'
import { type Attributes, context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  type IdGenerator,
  ParentBasedSampler,
  RandomIdGenerator,
  type ReadableSpan,
  type Sampler,
  SamplingDecision,
  type Span,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { log } from '@/lib/log'
import { currentRequest, onBehalfOf } from '@/lib/request'
import { mayLeave, routeAsked, type RouteOf } from './may-leave'

/** Milliseconds: who is told may hang, and is then given up; the end of the process waits for its last word less. */
const patience = { taking: 3000, end: 1500 }

export interface Traces {
  /** Sends what is left. It never fails, and takes a moment at most. */
  end(): Promise<void>
}

export interface TraceSettings {
  /** Of OTLP over HTTP, without `/v1/traces`. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  /** Of all requests and jobs, 0 to 1. */
  readonly share: number
  readonly routeOf: RouteOf
}

const random = new RandomIdGenerator()

/** A trace goes by the id that the reply, the log and the database have; what a job does is in the one of its request. */
const requestIds: IdGenerator = {
  generateTraceId: () => {
    const id = currentRequest()?.replaceAll('-', '') ?? ''
    return /^[\da-f]{32}$/.test(id) ? id : random.generateTraceId()
  },
  generateSpanId: () => random.generateSpanId(),
}

/** Asked by programs every few seconds: there would be little else. */
const isWatching = (attributes: Attributes, routeOf: RouteOf): boolean =>
  /^\/api\/(health|metrics)/.test(routeAsked(attributes, routeOf) ?? '')

const sampler = ({ share, routeOf }: TraceSettings): Sampler => {
  const byShare = new TraceIdRatioBasedSampler(share)
  return {
    shouldSample: (parent, traceId, _name, _kind, attributes) =>
      isWatching(attributes, routeOf)
        ? { decision: SamplingDecision.NOT_RECORD }
        : byShare.shouldSample(parent, traceId),
    toString: () => byShare.toString(),
  }
}

/** Bounded in what waits: where more comes than is taken, the rest is let go. */
class Leaving extends BatchSpanProcessor {
  constructor(
    exporter: SpanExporter,
    private readonly routeOf: RouteOf,
  ) {
    super({ exporter, exportTimeoutMillis: patience.taking })
  }

  override onStart(span: Span) {
    const id = currentRequest()
    if (id !== null) span.setAttribute('keel.request_id', id)
  }

  override onEnd(span: ReadableSpan) {
    const left = mayLeave(span, this.routeOf)
    if (left) super.onEnd(left)
  }
}

/** Of no request, though it be one's timer that rang. */
const sayUntaken = (err: Error) => {
  onBehalfOf(null, () => {
    log.warn({ err }, 'the traces are not taken where they are sent')
  })
}

/** Said once, until they are taken again. */
function sayingTrouble(exporter: SpanExporter): SpanExporter {
  let isTaken = true
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        const { error: err } = result
        if (isTaken && err) sayUntaken(err)
        isTaken = !err
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
  }
}

/** From here on each request, operation, transaction and job is told. Ids from outside are not heard: nothing reads them. */
export function startTraces(settings: TraceSettings): Traces {
  const { endpoint, headers, service, routeOf } = settings
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: patience.taking })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new ParentBasedSampler({ root: sampler(settings) }),
    idGenerator: requestIds,
    spanProcessors: [new Leaving(sayingTrouble(exporter), routeOf)],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  trace.setGlobalTracerProvider(provider)
  const end = async () => {
    const late = new Promise((resolve) => setTimeout(resolve, patience.end))
    await Promise.race([provider.shutdown().catch(() => undefined), late])
  }
  return { end }
}
