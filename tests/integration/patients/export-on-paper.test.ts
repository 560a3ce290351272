import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { recordOnPaper } from '@/app/record-on-paper'
import { recordWords } from '@/app/record-words'
import { outcomes } from '@/lib/cases/case'
import { caseEventSchema } from '@/lib/cases/case-event'
import { type RecordFile, toldRecord } from '@/lib/cases/told-record'
import { machines } from '@/lib/cases/told-value'
import { planLanguage } from '@/lib/content/exercises/plans'
import { recordMessages } from '@/lib/content/messages/record'
import { locales } from '@/lib/intake/questionnaire'
import { blocksOf } from '@/lib/leaflet/blocks'
import { recordPdf } from '@/lib/leaflet/write-record'
import { messageProblems } from '@/lib/messages/message'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { patientEventSchema } from '@/lib/patients/patient-event'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newIntake, save, submit } from '@/tests/support/patient'
import { readPdf } from '@/tests/support/pdf-text'
import { wholePatient } from '@/tests/support/whole-patient'

const keel = testKeel()
/** Of which rows stand in a record. */
const tables = [
  ...['patient', 'invitation', 'intake', 'submission', 'finding', 'triage_case', 'assignment', 'planned_handout'],
  ...['exercise_day', 'check_in', 'record_restriction', 'record_opening', 'routine_draw_case'],
]
let patientId: string

beforeAll(async () => {
  patientId = (await wholePatient(keel, keel.here)).patientId
})

const exported = async (of: string, withPrivate = true) =>
  must(await exportPatient(keel.here.lead, { patientId: of, withPrivate }, at(30)))
const onPaper = async (...asked: Parameters<typeof exported>) =>
  readPdf(await recordPdf(recordOnPaper(await exported(...asked))))

/** Lines are broken where they are full, and a long word anywhere. */
const close = (text: string) => text.replace(/\s/g, '')
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const isTime = /^\d{4}-\d\d-\d\dT/

interface Leaf {
  readonly path: string
  readonly key: string
  readonly value: string
}

/** Each word that the file for another system holds, and where. */
function leaves(value: unknown, path: string, key = ''): readonly Leaf[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, key, value }]
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, `${path}.${String(index)}`, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    leaves(
      each,
      `${path}.${name}`,
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ),
  )
}

const moment = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'America/Los_Angeles',
})
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

/** As it may be said: as it is, a day, a code in words. */
function saidAs({ key, value }: Leaf): readonly string[] {
  if (key === 'exercise') return [planLanguage('en').exercises[value]?.name ?? '']
  if (isTime.test(value)) return [moment.format(new Date(value))]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [value, day.format(new Date(value))]
  return [value, value.replace(/[-_.]/g, ' ')]
}

describe('everything about one patient on paper', () => {
  it('says all that the file for another system holds, part by part', async () => {
    const { file } = await exported(patientId)
    const written = JSON.parse(JSON.stringify(file)) as Record<string, unknown>
    const { text } = await onPaper(patientId)
    const paper = close(text).toLowerCase()
    const skipped = new Set([...machines, 'keel', 'writtenAt', 'label', 'body', 'draft', 'kind', 'actorKind', 'flags'])
    const parts = Object.entries(written).filter(([part]) => part !== 'staff')
    const missing = parts.flatMap(([part, value]) =>
      leaves(value, part)
        .filter(({ key, value }) => !skipped.has(key) && (key === 'recordNumber' || !isId.test(value)))
        .filter(({ path }) => !/draft|\.sent\.(questionnaire|subject)|sections\.\d+\.id/.test(path))
        .filter((leaf) => !saidAs(leaf).some((said) => paper.includes(close(said).toLowerCase()))),
    )
    expect(missing).toEqual([])
    // What was done with a case names flags as the form does.
    const flags = leaves(written['events'], 'events').filter(({ key }) => key === 'flags')
    const named = paper.match(/flags:(?!f\d)/g) ?? []
    expect([flags.length > 0, named.length > 0, /flags:f\d/.test(paper)]).toEqual([true, true, false])
    // Of each part that has something in it there is something on paper.
    const filled = parts.filter(([, value]) => Array.isArray(value) && value.length > 0).map(([part]) => part)
    expect(filled).toEqual(
      expect.arrayContaining(['forms', 'cases', 'events', 'handouts', 'mails', 'seen', 'checkIns']),
    )
    for (const { body } of written['handouts'] as { body: string }[]) {
      const told = blocksOf(body).flatMap((block) =>
        'runs' in block ? [block.runs.map((run) => run.text).join('')] : [],
      )
      expect(told.filter((each) => !paper.includes(close(each).toLowerCase()))).toEqual([])
    }
  })

  it('leaves out what was told in private, where it is not asked for', async () => {
    const intake = await newIntake(keel.here)
    const home = must(await save(intake, { 'unsafe-home': 'yes' }, { page: 'home' }))
    const { revision } = must(
      await save(intake, { worries: 'My husband hits me' }, { page: 'about-you', revision: home.revision }),
    )
    must(await submit(intake, revision))
    const { patient } = intake
    const [whole, held] = [await onPaper(patient.patientId), await onPaper(patient.patientId, false)]
    expect([whole, held].map(({ text }) => /hits me/.test(text))).toEqual([true, false])
    expect(held.text).not.toMatch(/unsafe/i)
    expect(held.text).toContain('left out')
  })

  it('says whose it is, of which day and which page on each page, in the letters of every name', async () => {
    const { patientId: of } = (await newIntake(keel.here)).patient
    const [given, family] = ['Zoë Ñandú-Łukasiewicz Ωμέγα Їжак', '💩\u202e<b>Nguyễn</b>']
    await keel.asOwner('UPDATE patient SET given_name = $2, family_name = $3 WHERE id = $1', [of, given, family])
    const { pages, text, raw } = await onPaper(of)
    const heads = close(text).split(close(`${given} [?]<b>Nguyễn</b>  ·  Record`)).length - 1
    expect([pages > 1, heads]).toEqual([true, pages])
    expect(text).toContain(`Page 1 of ${String(pages)}`)
    expect(text).toContain('[?] stands for signs that we cannot print')
    const parts = ['/S /H1', '/S /Table', '/S /TH', '/S /TD', '/Lang (en)', '/Marked true', '/DisplayDocTitle true']
    expect(parts.filter((part) => !raw.includes(part))).toEqual([])
  })

  it.each(locales)(
    'has its own words in %s for each part, column and code, and for whatever may be seen',
    async (locale) => {
      const { file, named, timeZone } = await exported(patientId)
      const { parts, labels, codes, seen, by } = recordMessages[locale].recordPaper
      const lacking = new Set<string>()
      const look = (known: object, key: string) => {
        if (!(key in known)) lacking.add(key)
        return key
      }
      const written = JSON.parse(JSON.stringify(file)) as RecordFile
      toldRecord(written, {
        ...recordWords({ locale, timeZone, named, names: {} }),
        part: (name) => look(parts, name),
        // An id of ours is said of people alone.
        label: (column) => (column.endsWith('Id') ? column : look(labels, column)),
        code: (column, code) => (['locale', 'pathway', 'exercise'].includes(column) ? code : look(codes, code)),
        seen: (kind) => {
          const said = kind.split('.').reduce<unknown>((at, key) => at?.[key as never], seen)
          if (said === undefined) lacking.add(kind)
          return kind
        },
        who: (kind) => (/^[a-z]+$/.test(kind) ? look(by, kind) : kind),
      })
      for (const code of await everyCode()) look(codes, code)
      expect([...lacking]).toEqual([])
    },
  )

  it('is in the language of their newest form, where the clinic still speaks it', async () => {
    const intake = await newIntake(keel.here)
    must(await submitIntake(intake.patient, { intakeId: intake.intakeId, revision: 0, locale: 'es' }, at(1)))
    const { patientId: of } = intake.patient
    const { text, raw } = await onPaper(of)
    const said = ['Todo sobre', 'Fecha de nacimiento', 'se contó en privado', 'Envió un formulario', 'Página 1 de']
    expect(said.filter((words) => !close(text).includes(close(words)))).toEqual([])
    expect(text).not.toMatch(/Date of birth|Sent a form|Record /)
    expect(raw).toContain('/Lang (es)')
    await keel.asOwner(`UPDATE clinic SET languages = '{en}' WHERE id = $1`, [keel.here.id])
    expect((await exported(of)).locale).toBe('en')
    await keel.asOwner(`UPDATE clinic SET languages = '{en,es}' WHERE id = $1`, [keel.here.id])
  })
})

/** What the database lets stand in the columns that hold a code, and what an event of a case or of a record may say. */
async function everyCode(): Promise<readonly string[]> {
  const rows = await keel.asOwner(
    `SELECT a.attname AS column, pg_get_constraintdef(c.oid) AS text FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'c' AND cardinality(c.conkey) = 1 AND c.conrelid::regclass::text = ANY ($1)`,
    [tables],
  )
  const ofTables = rows
    .filter(({ column }) => !['awaits', 'locale', 'pathway'].includes(String(column)))
    .flatMap(({ text }) => [...String(text).matchAll(/'([\w-]+)'::text/g)].map(([, code]) => code ?? ''))
  const ofEvents = [...caseEventSchema.options, ...patientEventSchema.options].flatMap(({ shape }) =>
    Object.values(shape as Readonly<Record<string, z.ZodType>>).flatMap((each) =>
      each instanceof z.ZodEnum
        ? each.options.map(String)
        : each instanceof z.ZodLiteral
          ? [...each.values].map(String)
          : [],
    ),
  )
  return [...ofTables, ...ofEvents, ...outcomes, ...messageProblems].filter((code) => code !== 'true')
}
