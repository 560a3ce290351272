type Said = 'changed' | 'beat' | 'cut'

interface Listener {
  readonly onChange: () => void
  /** `isOwn`: by this tab's line, which the server began with what was missed; of another's the beginning is not known. */
  readonly onLive: (isLive: boolean, isOwn: boolean) => void
}

/** A line to the server, as an EventSource is one. */
interface Line {
  readonly readyState: number
  readonly addEventListener: (what: string, heard: () => void) => void
  readonly close: () => void
}

/** What is needed of a browser: of its tabs, `whenFirst` lets one at a time listen, and `others` are told. */
export interface LiveBrowser {
  readonly listen: () => Line
  readonly others: Pick<BroadcastChannel, 'addEventListener' | 'postMessage' | 'close'> | null
  readonly whenFirst: (lead: () => Promise<void>, signal: AbortSignal) => void
}

/** Longer than two beats of the server: whoever hears nothing for so long is cut off, whatever the browser thinks. */
const silence = 40_000
const again = 15_000
const [open, closed] = [1, 2]
const isSaid = (said: unknown): said is Said => said === 'changed' || said === 'beat' || said === 'cut'

/** Passes on what was said, and says by itself that the line is cut once nothing was said for long. */
function hearing({ onChange, onLive }: Listener) {
  let quiet: ReturnType<typeof setTimeout> | undefined
  const hear = (said: Said, isOwn: boolean) => {
    clearTimeout(quiet)
    if (said !== 'cut') {
      quiet = setTimeout(() => {
        onLive(false, isOwn)
      }, silence)
    }
    onLive(said !== 'cut', isOwn)
    if (said === 'changed') onChange()
  }
  const stop = () => {
    clearTimeout(quiet)
  }
  return { hear, stop }
}

/** Listens to the server until it is closed, and begins anew after a refusal, when the browser gives up by itself. */
function listening(listen: LiveBrowser['listen'], tell: (said: Said) => void) {
  let retry: ReturnType<typeof setTimeout> | undefined
  let source: Line | undefined
  const begin = () => {
    const begun = listen()
    source = begun
    for (const said of ['changed', 'beat'] as const) {
      begun.addEventListener(said, () => {
        tell(said)
      })
    }
    begun.addEventListener('open', () => {
      tell('beat')
    })
    begun.addEventListener('error', () => {
      tell('cut')
      if (begun.readyState === closed) retry = setTimeout(begin, again)
    })
  }
  const close = () => {
    clearTimeout(retry)
    source?.close()
  }
  return { begin, close, isOpen: () => source?.readyState === open }
}

/**
 * Hears from the server that something changed. A browser opens few connections to one server, so of many tabs one
 * listens and tells the others; when it closes, the next takes over.
 */
export function openLiveSource(browser: LiveBrowser | null, listener: Listener): () => void {
  if (!browser) return () => undefined
  const { others } = browser
  const ended = new AbortController()
  const { hear, stop } = hearing(listener)
  const server = listening(browser.listen, (said) => {
    hear(said, true)
    others?.postMessage(said)
  })
  others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'hello' && server.isOpen()) others.postMessage('beat')
    if (isSaid(data)) hear(data, false)
  })
  others?.postMessage('hello')
  let release = () => {}
  browser.whenFirst(
    () =>
      new Promise((resolve) => {
        release = resolve
        server.begin()
      }),
    ended.signal,
  )
  return () => {
    ended.abort()
    stop()
    server.close()
    release()
    others?.close()
  }
}
