import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import type { FormState } from '@/lib/forms/form-state'
import { type LinkState, noLink } from '@/lib/forms/link-state'
import { log } from '@/lib/log'
import { type Refused, refused, type Result } from '@/lib/result'
import { surfaceHeader } from '@/lib/web/language'
import { isFormTooFast } from './bounds'
import { replyWith } from './reply-status'
import { refusedForm, said } from './said'
import { mustBeForm } from './unreadable'
import { whenAway } from './when-away'

/** A form as it was sent: what was typed, for showing it again, and what the operation takes. */
export interface Sent<Typed, Input> {
  readonly typed: Typed
  readonly input: Input
}

export type Texts = Readonly<Record<string, string>>
type Asks<Input, Value> = (actor: Person | null, input: Input) => Promise<Result<Value>>
export type Reads<Typed, Input> = (form: FormData) => Sent<Typed, Input> | Promise<Sent<Typed, Input>>

/**
 * What every server action is made by: read the form, ask the operation as whoever is signed in, go on. `no` is how a
 * refusal looks where the action was called; a database that is away is one of them, and a session that goes too fast.
 */
export const actionWith =
  <About, Reply>(no: (refusal: Refused, typed: About) => Reply | Promise<Reply>) =>
  <Typed extends About, Input, Value>(
    operation: Asks<Input, Value>,
    read: Reads<Typed, Input>,
    then: (value: Value, typed: Typed) => Reply | Promise<Reply>,
  ) =>
  async (form: FormData): Promise<Reply> => {
    mustBeForm(form)
    const { typed, input } = await read(form)
    if (await isFormTooFast()) {
      await replyWith({ status: 429, retryAfter: 2 })
      return no(refused('too-fast'), typed)
    }
    const ask = async () => {
      const result = await operation(await currentActor(), input)
      return result.ok ? then(result.value, typed) : no(result, typed)
    }
    try {
      return await whenAway(ask, () => no(refused('unavailable'), typed))
    } catch (problem) {
      unstable_rethrow(problem)
      // With scripts the page says so, and keeps what was typed by itself.
      if ((await headers()).has('next-action')) throw problem
      await sayFailed(problem)
      return no(refused('failed'), typed)
    }
  }

/** A bug. Without scripts Next would answer with three words and nothing to go on with. */
async function sayFailed(problem: unknown): Promise<void> {
  const requestId = await replyWith({ status: 500, retryAfter: null })
  log.error({ err: problem, requestId }, 'a request failed')
}

/**
 * The same for `useActionState`, which hands over what the form showed last. Who is signed out keeps what they typed, and
 * hears how to go on with it. Without scripts a patient is led to the page that says to open the link again.
 */
export const statefulAction = <About, Reply>(no: (refusal: Refused, typed: About) => Reply | Promise<Reply>) => {
  const make = actionWith(async (refusal: Refused, typed: About) => {
    if (refusal.code !== 'sign-in-needed' || (await isClinicPage())) return no(refusal, typed)
    if (!(await headers()).has('next-action')) redirect('/my')
    return no(refused('link-again'), typed)
  })
  return <Typed extends About, Input, Value>(
    operation: Asks<Input, Value>,
    read: Reads<Typed, Input>,
    then: (value: Value, typed: Typed) => Reply | Promise<Reply>,
  ) => {
    const run = make(operation, read, then)
    return (_: Reply, form: FormData): Promise<Reply> => run(form)
  }
}

const isClinicPage = async () => (await headers()).get(surfaceHeader) === 'clinic'

export const formAction = statefulAction<Texts, FormState>(refusedForm)
export const linkAction = statefulAction<Texts, LinkState>(async (refusal) => ({
  ...noLink,
  problem: (await said(refusal)).problem,
}))

/** Text fields by name, which most operations take as they were typed. */
export const texts =
  <Name extends string>(...names: readonly Name[]) =>
  (form: FormData): Sent<Record<Name, string>, Record<Name, string>> => {
    const typed = textFields(form, names)
    return { typed, input: typed }
  }

/** Text fields that the operation takes in another shape. */
export const textsAs =
  <Name extends string, Input>(
    names: readonly Name[],
    shape: (typed: Readonly<Record<Name, string>>) => Input | Promise<Input>,
  ) =>
  async (form: FormData): Promise<Sent<Record<Name, string>, Input>> => {
    const typed = textFields(form, names)
    return { typed, input: await shape(typed) }
  }
