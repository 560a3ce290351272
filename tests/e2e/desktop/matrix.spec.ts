import { ownOrigin } from '../support/serving'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { APIRequestContext, APIResponse, BrowserContext } from 'playwright/test'
import { type Role, roles } from '../pages/page-entry'
import { pages } from '../pages/pages'
import { routes } from '../routes'
import type { Desk } from '../support/open-desk'
import { openLink } from '../support/sign-in'
import { type StaffEmail, staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'
import type { MadePatient, PatientWish } from '../support/wish'

/*
 * The matrix: every page and every route, asked by every role, for what is their own, another's of the same clinic,
 * a restricted record's, another clinic's and nobody's. The same of every operation: tests/support/refusals.ts.
 */
type Asked = Exclude<Role, 'signed out' | 'patient' | 'carer'>
const emails: Readonly<Record<Asked, StaffEmail>> = {
  reception: staff.harbor.reception,
  clinician: staff.harbor.clinician,
  lead: staff.harbor.lead,
  'other clinic': staff.millbrook.clinician,
}
const isStaff = (role: Role): role is Asked => role in emails

const openYourLink = 'Please open your link again'

interface Entry {
  readonly file: string
  readonly method: 'GET' | 'POST'
  readonly address: (patient: MadePatient) => string
  readonly wish?: PatientWish | undefined
  readonly meets: Readonly<Record<Role, unknown>>
}
const entries: readonly Entry[] = [...pages.map((page) => ({ ...page, method: 'GET' as const })), ...routes]

/** Entries that wish for the same patient share one. */
const keyOf = ({ wish }: Entry) => JSON.stringify(wish ?? {})
const wishes = [...new Set(entries.map(keyOf))]

/** One process of the tests makes each of them once, for all roles. */
const made = new Map<string, Promise<MadePatient>>()
const patientOf = (desk: Desk, wish: string) => {
  const patient = made.get(wish) ?? desk.newPatient(JSON.parse(wish) as PatientWish)
  made.set(wish, patient)
  return patient
}

const ids = ['patientId', 'caseId', 'intakeId', 'draftId', 'assignmentId', 'messageId', 'colleagueId'] as const

/** Somebody whose ids nobody has. */
const nobodyLike = (patient: MadePatient): MadePatient => ({
  ...patient,
  ...Object.fromEntries(ids.map((id) => [id, randomUUID()])),
})

const namesAThing = ({ address }: Entry, patient: MadePatient) => address(patient) !== address(nobodyLike(patient))

/** Files come at a bounded pace, so it is asked again. */
async function ask(
  request: APIRequestContext,
  { method }: Entry,
  address: string,
  maxRedirects = 0,
): Promise<APIResponse> {
  let reply: APIResponse | undefined
  await expect(async () => {
    reply = await request.fetch(address, { method, maxRedirects, headers: { origin: ownOrigin() } })
    expect(reply.status(), address).not.toBe(429)
  }).toPass({ timeout: 20_000 })
  if (!reply) throw new Error(address)
  return reply
}

/** A stream goes on: whoever has heard that it begins leaves. */
async function howItBegins(context: BrowserContext, address: string): Promise<number> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const leaving = new AbortController()
  const place = new URL(address, process.env.KEEL_E2E_ADDRESS)
  const { status } = await fetch(place, { headers: { cookie }, signal: leaving.signal })
  leaving.abort()
  return status
}

/** What the server answers, before any script of the page could hide it. */
async function whatIsMet(context: BrowserContext, entry: Entry, patient: MadePatient): Promise<unknown> {
  const { request } = context
  const address = entry.address(patient)
  if (entry.file === 'app/api/events/route.ts') return howItBegins(context, address)
  if (entry.file.endsWith('/route.ts')) return (await ask(request, entry, address)).status()
  const reply = await ask(request, entry, address, 20)
  const path = new URL(reply.url()).pathname
  if (reply.status() === 404) return 'not there'
  if (reply.status() !== 200) return reply.status()
  if (path !== address.split('?')[0]) return path === '/sign-in' ? 'sign-in' : { goesTo: path }
  return (await reply.text()).includes(`>${openYourLink}</h1>`) ? 'open your link' : 'sees'
}

/** What a page brings for its scripts comes in pieces, cut, ordered and numbered as each was ready. */
const piece = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g
/** Into how many it was cut shows by what is left of each. */
const emptied = '<script nonce="·"></script>'
const inOrder = (body: string) => {
  const rows = [...body.matchAll(piece)].map(([, text = '""']) => JSON.parse(text) as string).join('')
  const unnumbered = rows.replace(/^[\da-f]+:/gm, '').replace(/"\$[A-Z]?[\da-f]+"/g, '"$"')
  return { html: body.replaceAll(piece, '').replaceAll(emptied, ''), rows: unnumbered.split('\n').sort() }
}

const oncePerReply = new Set(['date', 'x-request-id'])

/** All of a reply, but what is another with each: its own number, when it was, and the ids that were asked for. */
async function allOf(request: APIRequestContext, entry: Entry, patient: MadePatient) {
  const reply = await ask(request, entry, entry.address(patient))
  const nonce = /'nonce-([^']+)'/.exec(reply.headers()['content-security-policy'] ?? '')?.[1]
  const requestId = reply.headers()['x-request-id']
  const changing = [nonce, requestId, ...ids.map((id) => patient[id])].filter(
    (text) => text !== undefined && text !== '',
  )
  const plain = (text: string) => changing.reduce<string>((rest, each) => rest.replaceAll(each ?? '', '·'), text)
  const headers = Object.entries(reply.headers()).filter(([name]) => !oncePerReply.has(name))
  return {
    status: reply.status(),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, plain(value)])),
    body: inOrder(plain(await reply.text())),
  }
}

/** To the letter what is answered for what nobody has, and no word of whom it is about. */
async function expectAsNobodys(request: APIRequestContext, entry: Entry, patient: MadePatient, who: string) {
  const answer = await allOf(request, entry, patient)
  expect(answer, `${entry.file} as ${who}`).toEqual(await allOf(request, entry, nobodyLike(patient)))
  expect(JSON.stringify(answer), `${entry.file} as ${who}`).not.toContain(patient.familyName)
}

const hasRight = (entry: Entry, role: Role) => ['sees', 200].includes(entry.meets[role] as string | number)

for (const role of roles) {
  test(`every page and route, asked by: ${role}`, async ({ page, desk, signIn }) => {
    test.slow()
    const { request } = page.context()
    if (isStaff(role)) await signIn(emails[role])
    const otherwise: unknown[] = []
    for (const wish of wishes) {
      const patient = await patientOf(desk, wish)
      if (role === 'patient') await openLink(page, patient)
      if (role === 'carer') await openLink(page, patient, 'en', words.en.forAnother)
      for (const entry of entries.filter((each) => keyOf(each) === wish)) {
        const met = await whatIsMet(page.context(), entry, patient)
        if (!isDeepStrictEqual(met, entry.meets[role])) otherwise.push([entry.file, met])
        if (!hasRight(entry, role) && namesAThing(entry, patient)) await expectAsNobodys(request, entry, patient, role)
      }
    }
    expect(otherwise, 'met otherwise than it says').toEqual([])
  })
}

test('what is another’s answers as what nobody has, to another patient and to every role of another clinic', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  test.slow()
  await openLink(page, await desk.newPatient({ upTo: 'sent' }))
  const strangers = [{ who: 'another patient', request: page.context().request }]
  for (const email of [staff.millbrook.reception, staff.millbrook.clinician, staff.millbrook.lead]) {
    const context = await newContext()
    await signIn(email, context)
    strangers.push({ who: email, request: context.request })
  }
  let compared = 0
  for (const wish of wishes) {
    const patient = await patientOf(desk, wish)
    for (const entry of entries.filter((each) => keyOf(each) === wish && namesAThing(each, patient))) {
      for (const { who, request } of strangers) await expectAsNobodys(request, entry, patient, who)
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(15)
})

test('a restricted record asks why first, on every page and route that is about one', async ({
  page,
  desk,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent', isRestricted: true, hasMessage: true })
  const { request } = page.context()
  const asked = new Set<string>()
  for (const role of ['reception', 'clinician', 'lead'] as const) {
    await signIn(emails[role])
    for (const entry of entries) {
      const address = entry.address(patient)
      const isOfRecord = [patient.patientId, patient.caseId, patient.assignmentId, patient.messageId].some((id) =>
        address.includes(id),
      )
      if (!isOfRecord || !hasRight(entry, role) || entry.file.includes('/restricted/')) continue
      const reply = await ask(request, entry, address)
      expect(await reply.text(), `${entry.file} as ${role}`).not.toContain(patient.familyName)
      if (entry.method === 'POST') expect([303, 404], entry.file).toContain(reply.status())
      else expect(reply.headers().location, entry.file).toContain(`/restricted/${patient.patientId}`)
      asked.add(entry.file)
    }
  }
  expect(asked.size).toBeGreaterThan(8)
})
