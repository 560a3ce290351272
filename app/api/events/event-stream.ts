const beat = 15_000
const inspection = 60_000

/** One browser's tabs share a stream, where its address is a safe one; nobody has more open lists than this otherwise. */
const mostOfSession = 12

interface Source {
  readonly sessionId: string
  /** Calls `heard` after each change; what it returns ends that. */
  readonly hear: (heard: () => void) => () => void
  /** Asked again each minute: whether the reader may still listen. */
  readonly mayStay: () => Promise<boolean>
}

// Next bundles routes apart; what is open is counted where all find it.
const holder = globalThis as { keelEventStreams?: Map<() => void, string> }
const open = (holder.keelEventStreams ??= new Map<() => void, string>())

export const openStreams = (): number => open.size

/** Whether a session listens as often, in this process, as any person would. */
const isEnough = (sessionId: string): boolean =>
  [...open.values()].filter((listening) => listening === sessionId).length >= mostOfSession

let isWatchingForTheEnd = false

/** A server that is asked to stop waits for its replies to end, and these never would. */
const endAllWithTheProcess = () => {
  if (isWatchingForTheEnd) return
  isWatchingForTheEnd = true
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      for (const close of [...open.keys()]) close()
    })
  }
}

/**
 * Server-sent events that say only that there is something to read. A beat in between shows both ends that the line is
 * open; the reader comes back by itself when it is cut.
 */
export function eventStream({ sessionId, hear, mayStay }: Source, signal: AbortSignal): Response {
  if (isEnough(sessionId)) return new Response(null, { status: 429, headers: { 'retry-after': '60' } })
  endAllWithTheProcess()
  const text = new TextEncoder()
  let leave = (): boolean => false
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const say = (event: string) => {
        stream.enqueue(text.encode(`event: ${event}\ndata: 1\n\n`))
      }
      const stopHearing = hear(() => {
        say('changed')
      })
      const beating = setInterval(() => {
        say('beat')
      }, beat)
      const inspecting = setInterval(() => {
        // Who cannot be asked about does not stay; the reader tries again.
        void mayStay()
          .catch(() => false)
          .then((may) => {
            if (!may) close()
          })
      }, inspection)
      const close = () => {
        if (leave()) stream.close()
      }
      leave = () => {
        stopHearing()
        clearInterval(beating)
        clearInterval(inspecting)
        return open.delete(close)
      }
      open.set(close, sessionId)
      signal.addEventListener('abort', close)
      stream.enqueue(text.encode('retry: 3000\n\n'))
      say('beat')
    },
    cancel() {
      leave()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Compressing would hold events back; so would a proxy that gathers.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
