import type { Obstacle } from '@/components/form/why-not-through'
import type { AutosaveReply } from '@/lib/forms/question-state'

const pauseMs = 350
const firstRetryMs = 2000
const longestRetryMs = 30_000
const mendedByTrying: ReadonlySet<string> = new Set<Obstacle | 'too-fast'>(['no-signal', 'unavailable', 'too-fast'])

export type Saved = Extract<AutosaveReply, { ok: true }>

interface Listeners {
  readonly onSaving: () => void
  readonly onSaved: (saved: Saved) => void
  /** Not saved, and no try will help: why. */
  readonly onStopped: (code: string) => void
  /** Not saved; tried again by itself. */
  readonly onWaiting: () => void
}

/** Saves a form as answers are given: one request at a time, each on the revision of the one before, until it is through. */
export class Autosaver {
  private timer: ReturnType<typeof setTimeout> | undefined
  private isBusy = false
  private underWay: Promise<void> = Promise.resolve()
  private isPending = false
  /** Counts every wish to save; what was saved is the wish that was current when the form was read. */
  private wished = 0
  private saved = 0
  private isStopped = false
  private isHopeless = false
  private retryMs = 0
  /** Something on the page is half said, and is kept as far as it goes when the page is left. */
  private isPartly = false
  private isLeaving = false

  constructor(
    private revision: number,
    private readonly read: () => FormData | null,
    private readonly send: (form: FormData) => Promise<AutosaveReply>,
    private readonly listeners: Listeners,
  ) {}

  schedule(delay = pauseMs): void {
    clearTimeout(this.timer)
    this.isPending = true
    this.timer = setTimeout(() => {
      this.run()
    }, delay)
  }

  /**
   * The page is being sent whole, or is left: nothing more is saved in passing. Answers, once what is under way is
   * through, with the revision that the page is at: sent on an older one it would contradict itself.
   */
  async stop(): Promise<number> {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.underWay
    return this.revision
  }

  /** The page came back from being sent, with what it holds now. */
  restart(): void {
    this.isStopped = false
  }

  /** The page shows all that is saved at this revision. */
  resume(revision: number): void {
    this.revision = Math.max(this.revision, revision)
    if (this.isHopeless && this.wished > this.saved) this.schedule(0)
  }

  /** The page may be gone in a moment: what waits for the pause goes out now. */
  flush(): void {
    this.isLeaving = this.isPending || this.isPartly
    if (this.isLeaving) this.schedule(0)
  }

  retryNow(): void {
    if (this.wished > this.saved && !this.isBusy) this.schedule(0)
  }

  private run(): void {
    this.isPending = false
    this.wished += 1
    if (this.isBusy || this.isStopped) return
    const form = this.read()
    if (form) this.underWay = this.save(form)
  }

  private async save(form: FormData): Promise<void> {
    const wish = this.wished
    this.isBusy = true
    this.listeners.onSaving()
    form.set('revision', String(this.revision))
    if (this.isLeaving) form.set('intent', 'leave')
    this.isLeaving = false
    try {
      if (this.isHeard(await this.send(form))) this.saved = wish
    } catch {
      this.wait()
    } finally {
      this.isBusy = false
    }
    if (this.wished > this.saved && !this.isHopeless) this.schedule(this.retryMs)
  }

  /** Whether the form is through. Only a server that cannot be reached may be reached the next time. */
  private isHeard(reply: AutosaveReply): boolean {
    this.isHopeless = !reply.ok && !mendedByTrying.has(reply.code)
    if (!reply.ok) {
      if (this.isHopeless) this.listeners.onStopped(reply.code)
      else this.wait()
      return false
    }
    this.retryMs = 0
    this.isPartly = reply.isPartly
    this.revision = reply.revision
    this.listeners.onSaved(reply)
    return true
  }

  private wait(): void {
    this.isHopeless = false
    this.listeners.onWaiting()
    this.retryMs = Math.min(Math.max(this.retryMs * 2, firstRetryMs), longestRetryMs)
  }
}
