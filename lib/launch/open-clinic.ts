import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { writtenHours } from '@/lib/clinics/written-hours'
import { Problem } from './progress.mjs'

/** By the database's own codes: no such table, and an address that is another clinic's. */
const problems: Readonly<Record<string, string>> = {
  '42P01': 'Keel has not prepared this database yet: start it once, then run this again.',
  '23505': 'Another clinic has this address for its start page. Choose another one.',
}

/** Makes the clinic's row, which only the owner of the database can; its other settings are as usual. */
export async function insertClinic(owner: pg.Client, clinic: Readonly<Record<string, string>>): Promise<string> {
  const id = randomUUID()
  const { name, phone, region, timeZone, hours = '', startAddress = '' } = clinic
  try {
    await owner.query(
      'INSERT INTO clinic (id, name, phone, region, time_zone, hours, start_address) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, name, phone, region, timeZone, writtenHours.parse(hours), startAddress.trim().toLowerCase() || null],
    )
  } catch (error) {
    const { code = '' } = error as { code?: string }
    const said = problems[code]
    throw said ? new Problem(said) : error
  }
  return id
}

/** Takes a clinic back at which nothing has happened yet. */
export const removeClinic = (owner: pg.Client, id: string) => owner.query('DELETE FROM clinic WHERE id = $1', [id])

/** Whom an id in the figures means, and where to call. */
export async function listClinics(owner: pg.Client) {
  const { rows } = await owner.query<{ id: string; name: string; phone: string }>(
    'SELECT id, name, phone FROM clinic ORDER BY name, id',
  )
  return rows
}

interface Named {
  readonly id: string
  readonly name: string
}

/** By its name, and by its id too where another one has the same. */
const toChooseFrom = (clinics: readonly Named[]): string =>
  clinics
    .map(({ id, name }) => (clinics.filter((each) => each.name === name).length > 1 ? `  ${id}  ${name}` : `  ${name}`))
    .join('\n')

/** The clinic of this name or id, or the only one there is. */
export async function findClinic(owner: pg.Client, named: string | undefined): Promise<Named> {
  const { rows } = await owner.query<Named>('SELECT id, name FROM clinic ORDER BY name, id')
  const found = named === undefined ? rows : rows.filter(({ id, name }) => name === named || id === named.toLowerCase())
  const [first, second] = found
  if (first && !second) return first
  if (rows.length === 0) throw new Problem('There is no clinic yet: open one with npm run clinic.')
  throw new Problem(`Name the clinic with --clinic, by its id where two have one name:\n${toChooseFrom(rows)}`)
}
