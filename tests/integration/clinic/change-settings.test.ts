import { describe, expect, it } from 'vitest'
import { usualCallAgain, usualNotReached } from '@/lib/clinics/reaching'
import { findStartPage } from '@/lib/auth/find-start-page'
import { usualHours, usualTargets } from '@/lib/clinics/schedule'
import clinicWords from '@/lib/content/messages/en/clinic.json'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { logCall } from '@/lib/operations/cases/log-call'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewHome } from '@/lib/operations/intake/view-home'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { settingsHeld, settingsTyped } from '@/lib/forms/settings-fields'
import { at, start } from '@/tests/support/clinic'
import { must } from '@/prisma/sample/live-story'
import { caseIdOf, look, newAlert, newCase, newIntake, save } from '@/tests/support/patient'
import { testKeel } from '@/tests/support/keel'
import { inEach } from '@/tests/invented/in-each'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const held = async (): Promise<Record<string, string>> => {
  const { settings, revision } = must(await viewSettings(keel.here.lead, {}, start))
  return { ...settingsHeld(settings), revision: String(revision) }
}
const change = async (differs: Record<string, string>) =>
  changeSettings(keel.here.lead, settingsTyped({ ...(await held()), ...differs }), start)

const sound = {
  ...settingsHeld({
    name: 'Mine now',
    phone: '(206) 555-0100',
    region: 'US',
    timeZone: 'America/Los_Angeles',
    linkDays: 14,
    hours: usualHours,
    holidays: [],
    targets: usualTargets,
    callAgain: usualCallAgain,
    notReached: usualNotReached,
    languages: ['en', 'es'],
    welcome: inEach({ en: '' }),
    pathways: ['back-pain'],
    requiresCode: false,
    idleMinutes: 15,
    recordYears: 10,
    countersignDays: 0,
    startAddress: null,
  }),
  revision: '0',
}

describe('changeSettings', () => {
  refusesOthers(keel, {
    operation: changeSettings,
    action: 'clinic.change',
    input: () => settingsTyped(sound),
    roles: ['lead'],
    elsewhere: null,
  })

  it('keeps what a lead changed, and records which settings but no value', async () => {
    const { value, audit } = await keel.recorded(() =>
      change({ phone: '(206) 555-0177', hours_friday_opens: '', hours_friday_closes: '', holidays: '2026-12-25' }),
    )
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'clinic.changed', fields: expect.arrayContaining(['phone', 'hours', 'holidays']) as string[] },
    ])
    const { settings } = must(await viewSettings(keel.here.lead, {}, start))
    expect(settings).toMatchObject({ phone: '(206) 555-0177', holidays: ['2026-12-25'] })
    expect(settings.hours.friday).toBeNull()
  })

  it('switches Spanish off and on; what was sent in it and its words of welcome stay', async () => {
    const intake = await newIntake(keel.here)
    must(await submitIntake(intake.patient, { intakeId: intake.intakeId, revision: 0, locale: 'es' }, start))
    must(await change({ welcome_es: 'Bienvenida', language_es: '' }))
    const { settings } = must(await viewSettings(keel.here.lead, {}, start))
    expect(settings).toMatchObject({ languages: ['en'], welcome: { es: 'Bienvenida' } })
    expect(must(await viewHome(intake.patient, {}, start)).clinic.languages).toEqual(['en'])
    const { answeredIn } = await look(keel.here, await caseIdOf(keel, intake))
    expect(answeredIn).toBe('es')
    const { audit } = await keel.recorded(() => change({ language_es: 'yes' }))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'clinic.changed', fields: ['languages'] }])
    expect(must(await viewSettings(keel.here.lead, {}, start)).settings.languages).toEqual(['en', 'es'])
  })

  it('opens a start page at an address that no other clinic has, and closes it', async () => {
    const { audit } = await keel.recorded(() => change({ startAddress: ' Elm-Road ' }))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'clinic.changed', fields: ['startAddress'] }])
    expect((await findStartPage('elm-road'))?.clinic.id).toBe(keel.here.id)
    const { settings, revision } = must(await viewSettings(keel.there.lead, {}, start))
    const there = { ...settingsHeld(settings), revision: String(revision), startAddress: 'elm-road' }
    const taken = { startAddress: { code: 'start-address-taken' } }
    const press = () => changeSettings(keel.there.lead, settingsTyped(there), start)
    expect(await press()).toEqual({ ok: false, code: 'invalid', fields: taken })
    must(await change({ startAddress: '' }))
    expect(await findStartPage('elm-road')).toBeNull()
    must(await press())
    expect((await findStartPage('elm-road'))?.clinic.id).toBe(keel.there.id)
  })

  it('never switches English off, neither here nor in the database', async () => {
    must(await changeSettings(keel.here.lead, { ...settingsTyped(await held()), languages: ['es'] }, start))
    expect(must(await viewSettings(keel.here.lead, {}, start)).settings.languages).toEqual(['en', 'es'])
    const without = keel.asOwner(`UPDATE clinic SET languages = '{es}' WHERE id = $1`, [keel.here.id])
    await expect(without).rejects.toThrow('clinic_languages_check')
  })

  it.each([
    ['a code is no longer asked for', { requiresCode: 'yes' }, { requiresCode: '' }],
    ['who sits idle stays signed in longer', { idleMinutes: '15' }, { idleMinutes: '16' }],
    ['a patient’s link opens for longer', { linkDays: '14' }, { linkDays: '15' }],
    ['records go sooner', { recordYears: '10' }, { recordYears: '9' }],
  ])('asks again whether it is them before %s, and not for the way back', async (_what, safe, weaker) => {
    const actor = await newAskedLead(keel, keel.here)
    const press = async (differs: Record<string, string>, minutes: number) =>
      changeSettings(actor, settingsTyped({ ...(await held()), ...differs }), at(minutes))
    must(await press(safe, 20))
    const contents = await keel.contents()
    const words = { ...weaker, phone: '(206) 555-0155' }
    expect(await press(words, 20)).toEqual({ ok: false, code: 'confirm-needed', confirm: 'password' })
    expect(await keel.contents()).toEqual(contents)
    must(await press({ phone: '(206) 555-0156' }, 20))
    must(await confirmSession(actor, { proof: soundPassword }, at(20)))
    must(await press(weaker, 20))
    must(await press(safe, 40))
  })

  it('writes nothing and records nothing where nothing differs', async () => {
    const contents = await keel.contents()
    expect(await change({})).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('does not overwrite what another lead changed in the meantime', async () => {
    const before = await held()
    must(await change({ name: 'The clinic by the bridge' }))
    const late = await changeSettings(keel.here.lead, settingsTyped({ ...before, phone: '(206) 555-0178' }), start)
    expect(late).toEqual({ ok: false, code: 'settings-changed' })
    expect((await held())['phone']).toBe(before['phone'])
  })

  it.each([
    ['a name left out', { name: ' ' }, 'name', 'field-missing'],
    ['a phone that is none', { phone: 'call me' }, 'phone', 'phone-not-valid'],
    ['a region nobody knows', { region: 'FR' }, 'region', 'choose-from-list'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone', 'choose-from-list'],
    ['half a day', { hours_monday_closes: '' }, 'hours_monday_closes', 'time-not-valid'],
    [
      'a day that ends before it begins',
      { hours_thursday_opens: '18:00' },
      'hours_thursday_closes',
      'closes-before-opens',
    ],
    ['a date that does not exist', { holidays: '2026-02-30' }, 'holidays', 'date-not-real'],
    ['an emergency that may wait an hour', { targets_EMERGENCY: '60' }, 'targets_EMERGENCY', 'target-emergency-range'],
    ['a target that is no number', { targets_SOON: 'soon' }, 'targets_SOON', 'target-soon-range'],
    [
      'an emergency that is not called again today',
      { callAgain_EMERGENCY: '600' },
      'callAgain_EMERGENCY',
      'again-emergency-range',
    ],
    ['half a working day', { callAgain_SOON: '0.5' }, 'callAgain_SOON', 'number-whole'],
    ['giving up after one call', { notReached_tries: '1' }, 'notReached_tries', 'not-reached-tries-range'],
    ['calls within a moment', { notReached_hours: '' }, 'notReached_hours', 'not-reached-hours-range'],
    ['no end of sitting idle', { idleMinutes: '61' }, 'idleMinutes', 'idle-range'],
    ['an end at once', { idleMinutes: '4' }, 'idleMinutes', 'idle-range'],
    ['records that are kept for no time', { recordYears: '0' }, 'recordYears', 'record-years-range'],
    ['records that are kept for ever', { recordYears: '31' }, 'recordYears', 'record-years-range'],
    ['reading within a day of the past', { countersignDays: '-1' }, 'countersignDays', 'countersign-range'],
    ['a start page at no address', { startAddress: 'elm--road' }, 'startAddress', 'start-address-not-valid'],
    ['reading within more than four weeks', { countersignDays: '21' }, 'countersignDays', 'countersign-range'],
    ['links for ever', { linkDays: '400' }, 'linkDays', 'link-days-range'],
    ['a welcome as long as a letter', { welcome_en: 'x'.repeat(601) }, 'welcome_en', 'text-too-long'],
    ['control characters', { name: 'A\u0000B' }, 'name', 'characters-not-allowed'],
  ])('refuses %s', async (_what, differs, field, code) => {
    const contents = await keel.contents()
    expect(await change(differs)).toEqual({ ok: false, code: 'invalid', fields: { [field]: { code } } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('counts for cases that open afterwards', async () => {
    must(await change({ targets_EMERGENCY: '5' }))
    const intake = await newIntake(keel.here)
    must(await save(intake, { 'ces-saddle': 'new' }))
    const { openedAt, dueAt } = await look(keel.here, await caseIdOf(keel, intake))
    expect(dueAt.getTime() - openedAt.getTime()).toBe(5 * 60_000)
  })

  it('leaves due what is due already, on a day that is closed since, too, and says so', async () => {
    const { caseId } = await newCase(keel, keel.here)
    const { dueAt } = await look(keel.here, caseId)
    must(await change({ holidays: '2026-11-24' }))
    expect((await look(keel.here, caseId)).dueAt).toEqual(dueAt)
    expect(dueAt.toISOString().slice(0, 10)).toBe('2026-11-24')
    const later = await newCase(keel, keel.here)
    expect((await look(keel.here, later.caseId)).dueAt.toISOString().slice(0, 10)).toBe('2026-11-25')
    const { hoursHint, holidaysHint } = clinicWords.settings
    for (const hint of [hoursHint, holidaysHint]) expect(hint).toContain('is due already stays due')
  })

  it('counts for an earlier case once its tier changes, and says so', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    must(await change({ targets_SOON: '3', holidays: '' }))
    const lowering = { caseId, revision: 0, tier: 'SOON', reason: 'examined', words: 'By phone.' }
    must(await changeTier(keel.here.clinician, lowering, at(2)))
    expect((await look(keel.here, caseId)).dueAt.toISOString().slice(0, 10)).toBe('2026-11-26')
    expect(clinicWords.settings.targetsHint).toContain('an earlier one once its tier changes')
  })

  it.each(['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'America/Indiana/Indianapolis'])(
    'keeps a time zone by any of its names that the database knows: %s',
    async (timeZone) => {
      must(await change({ timeZone }))
      const [kept] = await keel.asOwner(
        'SELECT time_zone, now() AT TIME ZONE time_zone AS wall FROM clinic WHERE id = $1',
        [keel.here.id],
      )
      expect(kept).toEqual({ time_zone: timeZone, wall: expect.any(Date) as Date })
      must(await change({ timeZone: 'America/Los_Angeles' }))
    },
  )

  it('says how soon somebody who did not answer is called again', async () => {
    must(await change({ callAgain_EMERGENCY: '15' }))
    const { caseId } = await newAlert(keel, keel.here)
    must(await logCall(keel.here.clinician, { caseId, result: 'not-reached', words: '' }, at(1)))
    expect((await look(keel.here, caseId)).nextStep).toEqual({ kind: 'call', at: at(16).now(), to: null })
  })

  it('is refused by the database for another clinic’s row', async () => {
    const stolen = await keel.asApp(keel.here.id, 'UPDATE clinic SET name = $2 WHERE id = $1', [keel.there.id, 'Mine'])
    expect(stolen.rowCount).toBe(0)
  })
})
