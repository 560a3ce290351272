import { SomeId } from './any-input'
import type { TestClinic } from './clinic'
import type { Keel } from './keel'

const tables: Readonly<Record<string, string>> = {
  ...{ case: 'triage_case', event: 'case_event', other: 'patient', merge: 'patient_merge', opening: 'record_opening' },
  ...{ owner: 'staff', cover: 'staff', to: 'staff', from: 'staff', member: 'staff', group: 'staff_group' },
  ...{ view: 'worklist_view', template: 'case_template', set: 'handout_set', handout: 'own_handout' },
  ...{ device: 'push_device', notice: 'staff_notice', plan: 'exercise_plan' },
}

/** A field is called by what it names, as tables are. */
function tableOf(field: string): string {
  const thing = field.replace(/Ids?$/, '')
  return tables[thing] ?? thing.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The ids that there were when they were last read, of both clinics. */
export class KnownIds {
  readonly #of = new Map<string, readonly string[]>()

  constructor(private readonly keel: Keel) {}

  async read(): Promise<void> {
    const named = await this.keel.asOwner(
      `SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name IN ('id', 'clinic_id') GROUP BY table_name HAVING count(*) = 2`,
    )
    const each = named.map(
      ({ table_name: name }) => `SELECT '${String(name)}' AS name, clinic_id::text, id::text FROM "${String(name)}"`,
    )
    const rows = await this.keel.asOwner(`${each.join(' UNION ALL ')} ORDER BY 3 DESC`)
    this.#of.clear()
    for (const { name, clinic_id: clinicId, id } of rows) {
      const key = `${String(clinicId)} ${String(name)}`
      this.#of.set(key, [...(this.#of.get(key) ?? []), String(id)])
    }
  }

  /** With ids in place of what stands for them: of this clinic, but each twentieth of the other. */
  named(value: unknown, clinic: TestClinic, other: TestClinic): unknown {
    if (value instanceof SomeId) {
      const { id: clinicId } = value.nth % 20 === 19 ? other : clinic
      const known = this.#of.get(`${clinicId} ${tableOf(value.field)}`) ?? this.#of.get(`${clinicId} patient`) ?? []
      return known[value.nth % Math.max(1, known.length)] ?? clinicId
    }
    if (Array.isArray(value)) return value.map((each) => this.named(each, clinic, other))
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.named(each, clinic, other)]))
  }
}
