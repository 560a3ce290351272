import { arrivals, type Emergency, freshList, keyOf, type LiveList, merge, type WorklistAnswer } from './live-list'

/** `starting` until the server was heard for the first time; `ended` when nobody is signed in any more. */
export type Line = 'starting' | 'live' | 'polling' | 'cut' | 'ended'

/** An open worklist: what is in front of the reader, and how it is kept up to date. */
export interface LiveState {
  readonly list: LiveList
  readonly line: Line
  /** Whether the server says by itself that something changed. */
  readonly isLive: boolean
  /** A question is under way. */
  readonly isAsking: boolean
  /**
   * How many questions there were. Each is a new number: one that follows another's answer before the page was drawn
   * would not be seen to have begun.
   */
  readonly asked: number
  /** Something changed since it was asked: a burst of changes is answered once at its start and once at its end. */
  readonly isAskedAgain: boolean
  /** When it was last answered or said to be new, in milliseconds; null before the first time. */
  readonly answeredAt: number | null
  /** Every emergency that was ever on the list, by its key, so that none is news twice. */
  readonly known: ReadonlySet<string>
  readonly arrived: ReadonlySet<string>
  /** What was told to a reader who does not see the page: those that came together, the last few times. */
  readonly told: readonly (readonly Emergency[])[]
}

export type LiveEvent =
  /** Somebody or something wants the list to be asked for. */
  | { readonly kind: 'look' }
  /** `isOwn`: the server was told which list is here, and says by itself where that is old. */
  | { readonly kind: 'line'; readonly isOpen: boolean; readonly isOwn: boolean; readonly at: number }
  | { readonly kind: 'answer'; readonly reply: WorklistAnswer | 'ended' | 'cut'; readonly at: number }
  | { readonly kind: 'show-waiting' }

type LineEvent = Extract<LiveEvent, { kind: 'line' }>

export const openList = (first: WorklistAnswer): LiveState => ({
  list: freshList(first),
  line: 'starting',
  isLive: false,
  isAsking: false,
  asked: 0,
  isAskedAgain: false,
  answeredAt: null,
  known: new Set(first.emergencies.map(keyOf)),
  arrived: new Set(),
  told: [],
})

export function liveStep(state: LiveState, event: LiveEvent): LiveState {
  if (event.kind === 'show-waiting') return { ...state, list: freshList(state.list.latest) }
  if (state.line === 'ended') return state
  if (event.kind === 'look') return look(state)
  if (event.kind === 'line') return event.isOpen === state.isLive ? state : lineTurned(state, event)
  const answered = { ...state, isAsking: false }
  return typeof event.reply === 'string' ? { ...answered, line: event.reply } : take(answered, event.reply, event.at)
}

const look = (state: LiveState): LiveState =>
  state.isAsking
    ? { ...state, isAskedAgain: true }
    : { ...state, isAsking: true, isAskedAgain: false, asked: state.asked + 1 }

/**
 * What happened while the line was cut, or before another tab's was heard, is not known: then the list is asked for. The
 * first line of one's own begins with what was missed, so a list that has just come is not asked for again.
 */
const lineTurned = (state: LiveState, { isOpen, isOwn, at }: LineEvent): LiveState => {
  if (isOpen && isOwn && state.line === 'starting' && !state.isAsking) {
    return { ...state, isLive: true, line: 'live', answeredAt: at }
  }
  const isHeard = state.line === 'live' || state.line === 'polling'
  return look({ ...state, isLive: isOpen, line: isHeard ? (isOpen ? 'live' : 'polling') : state.line })
}

const keptTold = 5

function take(state: LiveState, answer: WorklistAnswer, at: number): LiveState {
  const fresh = arrivals(state.known, answer.emergencies)
  const keys = fresh.map(keyOf)
  return {
    ...state,
    list: merge(state.list, answer),
    line: state.isLive ? 'live' : 'polling',
    answeredAt: at,
    known: new Set([...state.known, ...keys]),
    arrived: new Set([...state.arrived, ...keys]),
    told: fresh.length > 0 ? [...state.told, fresh].slice(-keptTold) : state.told,
  }
}

/** Even while the line is open: a list that nobody asked for in a minute is asked for. */
const longest = 60_000

export const isDue = ({ isLive, answeredAt }: LiveState, now: number): boolean =>
  !isLive || now - (answeredAt ?? 0) >= longest

/** What was asked for while a question was under way, and waits a moment lest there be more. */
export const waitsToAsk = ({ isAsking, isAskedAgain, line }: LiveState): boolean =>
  isAskedAgain && !isAsking && line !== 'ended'
