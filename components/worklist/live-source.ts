type Said = 'changed' | 'beat' | 'cut'

interface Listener {
  readonly onChange: () => void
  readonly onLive: (isLive: boolean) => void
}

/** Longer than two beats of the server: whoever hears nothing for so long is cut off, whatever the browser thinks. */
const silence = 40_000
const again = 15_000
const name = 'keel-events'
const isSaid = (said: unknown): said is Said => said === 'changed' || said === 'beat' || said === 'cut'

/**
 * Hears from the server that something changed. A browser opens few connections to one server, so of many tabs one
 * listens and tells the others; when it closes, the next takes over.
 */
export function openLiveSource(url: string, { onChange, onLive }: Listener): () => void {
  if (!('EventSource' in window)) return () => undefined
  const ended = new AbortController()
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  let events: EventSource | null = null
  let release = () => {}
  let quiet: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  const hear = (said: Said) => {
    clearTimeout(quiet)
    if (said !== 'cut') {
      quiet = setTimeout(() => {
        onLive(false)
      }, silence)
    }
    onLive(said !== 'cut')
    if (said === 'changed') onChange()
  }
  const tell = (said: Said) => {
    hear(said)
    others?.postMessage(said)
  }
  const listen = () => {
    const source = new EventSource(url)
    events = source
    source.addEventListener('changed', () => {
      tell('changed')
    })
    source.addEventListener('beat', () => {
      tell('beat')
    })
    source.onopen = () => {
      tell('beat')
    }
    source.onerror = () => {
      tell('cut')
      // After a refusal the browser gives up by itself.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(listen, again)
    }
  }
  others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'hello' && events?.readyState === EventSource.OPEN) others.postMessage('beat')
    if (isSaid(data)) hear(data)
  })
  others?.postMessage('hello')
  const lead = () =>
    new Promise<void>((resolve) => {
      release = resolve
      listen()
    })
  // Locks are there only where the address is a safe one.
  if (others && 'locks' in navigator) {
    navigator.locks.request(name, { signal: ended.signal }, lead).catch(() => undefined)
  } else {
    listen()
  }
  return () => {
    ended.abort()
    clearTimeout(quiet)
    clearTimeout(retry)
    events?.close()
    release()
    others?.close()
  }
}
