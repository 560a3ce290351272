import type { AutosaveReply } from '@/lib/forms/question-state'

const pauseMs = 350
const firstRetryMs = 2000
const longestRetryMs = 30_000

export type Saved = Extract<AutosaveReply, { ok: true }>

interface Listeners {
  readonly onSaving: () => void
  readonly onSaved: (saved: Saved) => void
  readonly onConflict: () => void
  /** The session ended: no try will help before the link is opened again. */
  readonly onSignedOut: () => void
  /** Not saved; tried again by itself. */
  readonly onWaiting: () => void
}

/** Saves a form as answers are given: one request at a time, each on the revision of the one before, until it is through. */
export class Autosaver {
  private timer: ReturnType<typeof setTimeout> | undefined
  private isBusy = false
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
    this.timer = setTimeout(() => void this.run(), delay)
  }

  /** The page is being sent whole, or is left: nothing more is saved in passing. */
  stop(): void {
    this.isStopped = true
    clearTimeout(this.timer)
  }

  /** The page came back from being sent, with what it holds now. */
  resume(revision: number): void {
    this.isStopped = false
    this.revision = Math.max(this.revision, revision)
  }

  /** The page may be gone in a moment: what waits for the pause goes out now. */
  flush(): void {
    this.isLeaving = this.isPending || this.isPartly
    if (this.isLeaving) this.schedule(0)
  }

  retryNow(): void {
    if (this.wished > this.saved && !this.isBusy) this.schedule(0)
  }

  private async run(): Promise<void> {
    this.isPending = false
    this.wished += 1
    if (this.isBusy || this.isStopped) return
    const form = this.read()
    if (!form) return
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

  /** Whether the form is through. A conflict is for the patient to look at, and an ended session for their link. */
  private isHeard(reply: AutosaveReply): boolean {
    this.isHopeless = !reply.ok && ['changed-elsewhere', 'sign-in-needed'].includes(reply.code)
    if (!reply.ok) {
      if (reply.code === 'changed-elsewhere') this.listeners.onConflict()
      else if (reply.code === 'sign-in-needed') this.listeners.onSignedOut()
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
