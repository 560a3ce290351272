import { beforeAll, expect, test } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { addNote } from '@/lib/operations/cases/add-note'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import type { Operation } from '@/lib/operations/gateway'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { type CopiedCase, copyCase } from '@/tests/support/copied-cases'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const keel = testKeel()

/** How a case stands when both open it. What the first of the two did last can be undone by that one. */
const states = ['open', 'held', 'closed'] as const
type State = (typeof states)[number]

interface Seen {
  readonly caseId: string
  readonly revision: number
  /** Who has it, as the page said: the first of the two, wherever that can be. */
  readonly ownerId: string
  readonly eventId: string
}

interface Act {
  readonly operation: Operation<unknown>
  readonly input: (seen: Seen) => object
  /** The row it leaves. */
  readonly event: string
}

const words = 'In words.'
const act = (operation: Operation<unknown>, event: string, input: (seen: Seen) => object): Act => ({
  operation,
  event,
  input: (seen) => ({ caseId: seen.caseId, ...input(seen) }),
})
const acts = {
  claim: act(claimCase, 'claimed', () => ({})),
  release: act(releaseCase, 'released', () => ({})),
  takeOver: act(takeOverCase, 'taken-over', ({ ownerId }) => ({ ownerId })),
  tier: act(changeTier, 'tier-changed', ({ revision }) => ({ revision, tier: 'URGENT', reason: 'examined', words })),
  close: act(closeCase, 'closed', ({ revision }) => ({ revision, outcome: 'seen', words })),
  reopen: act(reopenCase, 'reopened', ({ revision }) => ({ revision, words })),
  undo: act(undoAct, 'undone', ({ eventId }) => ({ eventId })),
  note: act(addNote, 'noted', () => ({ words })),
  call: act(logCall, 'called', () => ({ result: 'reached', words })),
  followUp: act(askFollowUp, 'follow-up-asked', () => ({})),
}
type Name = keyof typeof acts
const names = Object.keys(acts) as Name[]

/** What only adds to the record, and so never stands in anyone's way. */
const adding: readonly Name[] = ['note', 'call', 'followUp']

/** Alone, by the first and by the second of the two: what each hears. */
const alone: Readonly<Record<State, Readonly<Record<Exclude<Name, 'note' | 'call' | 'followUp'>, [string, string]>>>> =
  {
    open: {
      claim: ['ok', 'ok'],
      release: ['case-not-claimed', 'case-not-claimed'],
      takeOver: ['case-not-claimed', 'case-not-claimed'],
      tier: ['ok', 'ok'],
      close: ['ok', 'ok'],
      reopen: ['case-not-closed', 'case-not-closed'],
      undo: ['undo-not-possible', 'undo-not-possible'],
    },
    held: {
      claim: ['ok', 'case-taken'],
      release: ['ok', 'case-taken'],
      takeOver: ['ok', 'ok'],
      tier: ['ok', 'ok'],
      close: ['ok', 'case-taken'],
      reopen: ['case-not-closed', 'case-not-closed'],
      undo: ['ok', 'undo-not-yours'],
    },
    closed: {
      claim: ['case-closed', 'case-closed'],
      release: ['case-not-claimed', 'case-not-claimed'],
      takeOver: ['case-closed', 'case-closed'],
      tier: ['case-closed', 'case-closed'],
      close: ['case-closed', 'case-closed'],
      reopen: ['ok', 'ok'],
      undo: ['ok', 'undo-not-yours'],
    },
  }
const aloneOf = (state: State, name: Name, who: 0 | 1): string =>
  name === 'note' || name === 'call' || name === 'followUp' ? 'ok' : alone[state][name][who]

/** One's own tap again leaves nothing: it finds its work done. */
const leavesNothing = (state: State, name: Name, who: 0 | 1) =>
  state === 'held' && who === 0 && (name === 'claim' || name === 'takeOver')

/** Each pair meets at a case of its own: copies of one that the operations made. */
const copies = new Map<State, CopiedCase[]>()

beforeAll(async () => {
  const [clinician] = actors()
  for (const state of states) {
    const { caseId } = await newCase(keel, keel.here)
    if (state === 'held') must(await claimCase(clinician, { caseId }, start))
    if (state === 'closed') must(await closeCase(clinician, { caseId, revision: 0, outcome: 'seen', words }, start))
    copies.set(state, [...(await copyCase(keel, caseId, names.length * names.length * 3))])
  }
})

const arrange = (state: State): Seen => {
  const copy = copies.get(state)?.pop()
  if (!copy) throw new Error('too few cases were made')
  return { ...copy, revision: state === 'open' ? 0 : 1, ownerId: keel.here.clinician.staffId }
}

const actors = (): readonly [StaffActor, StaffActor] => [keel.here.clinician, keel.here.colleague]
const run = async (seen: Seen, name: Name, who: 0 | 1): Promise<string> => {
  const { operation, input } = acts[name]
  const result = await operation(actors()[who], input(seen), at(1))
  if (!result.ok && result.code === 'case-taken') {
    // Whoever is refused hears of a person.
    expect(actors().map((actor) => actor.name)).toContain(result.values?.name)
  }
  return result.ok ? 'ok' : result.code
}

/** What is there afterwards, but for times and ids: the case, and who did what in which number. */
const outcomeOf = async (seen: Seen) => {
  const [row] = await keel.asOwner(
    `SELECT to_jsonb(stored) AS stored,
       (SELECT count(*)::int FROM staff_notice WHERE case_id = $1) AS notices,
       ARRAY(SELECT (event->>'type') || ' ' || coalesce(actor_id::text, '') FROM case_event
         WHERE case_id = $1 AND event->>'type' <> 'intake-submitted') AS timeline
     FROM (SELECT state, owner_id, tier, due_at, outcome, closed_at, first_look_at, revision
       FROM triage_case WHERE id = $1) stored`,
    [seen.caseId],
  )
  const timeline = row?.timeline as string[]
  return { stored: row?.stored, timeline: timeline.sort(), notices: row?.notices }
}
type Outcome = Awaited<ReturnType<typeof outcomeOf>>

interface Told {
  readonly codes: readonly [string, string]
  readonly outcome: Outcome
}

const oneAfterTheOther = async (state: State, pair: readonly [Name, Name], first: 0 | 1): Promise<Told> => {
  const seen = arrange(state)
  const second = first === 0 ? 1 : 0
  const codeOfFirst = await run(seen, pair[first], first)
  expect(codeOfFirst, `${pair[first]} comes first`).toBe(aloneOf(state, pair[first], first))
  const between = await outcomeOf(seen)
  const codeOfSecond = await run(seen, pair[second], second)
  const outcome = await outcomeOf(seen)
  // Whoever is refused changes nothing.
  if (codeOfSecond !== 'ok') expect(outcome).toEqual(between)
  // Whoever only adds is never refused, and keeps nobody else from what would be possible alone.
  if (adding.includes(pair[second])) expect(codeOfSecond).toBe('ok')
  else if (codeOfFirst !== 'ok' || (adding.includes(pair[first]) && pair[second] !== 'undo')) {
    expect(codeOfSecond).toBe(aloneOf(state, pair[second], second))
  }
  const codes: [string, string] = first === 0 ? [codeOfFirst, codeOfSecond] : [codeOfSecond, codeOfFirst]
  return { codes, outcome }
}

const atOnce = async (state: State, pair: readonly [Name, Name]): Promise<Told> => {
  const seen = arrange(state)
  const codes = await Promise.all([run(seen, pair[0], 0), run(seen, pair[1], 1)])
  return { codes, outcome: await outcomeOf(seen) }
}

const rowsOf = (state: State, pair: readonly [Name, Name], { codes, outcome }: Told) => {
  const people = actors().map(({ staffId }) => staffId)
  const arranged = state === 'held' ? ['claimed'] : state === 'closed' ? ['closed'] : []
  const done = ([0, 1] as const).filter((who) => codes[who] === 'ok' && !leavesNothing(state, pair[who], who))
  const wanted = [
    ...arranged.map((type) => `${type} ${String(people[0])}`),
    ...done.map((who) => `${acts[pair[who]].event} ${String(people[who])}`),
  ]
  expect(outcome.timeline).toEqual(wanted.sort())
}

/** The times of the test stand still, so that two orders that end alike end in the same row. */
test.each(states.flatMap((state) => names.map((first) => ({ state, first }))))(
  'two at the same $state case, the first of whom wants to $first: nothing is lost, and nothing is half done',
  { timeout: 60_000 },
  async ({ state, first }) => {
    for (const second of names) {
      const pair = [first, second] as const
      const orders = [await oneAfterTheOther(state, pair, 0), await oneAfterTheOther(state, pair, 1)]
      const together = await atOnce(state, pair)
      for (const told of [...orders, together]) rowsOf(state, pair, told)
      const alike = orders.map(({ codes, outcome }) => JSON.stringify({ codes, outcome }))
      expect(alike, `${first} and ${second} at once`).toContain(JSON.stringify(together))
    }
  },
)
