import { SomeId } from './any-input'
import type { TestClinic } from './clinic'
import type { Keel } from './keel'

const tables: Readonly<Record<string, string>> = {
  ...{ case: 'triage_case', event: 'case_event', other: 'patient', merge: 'patient_merge', opening: 'record_opening' },
  ...{ owner: 'staff', cover: 'staff', to: 'staff', from: 'staff', member: 'staff', group: 'staff_group' },
  ...{ view: 'worklist_view', template: 'case_template', set: 'handout_set', handout: 'own_handout' },
  ...{ device: 'push_device', notice: 'staff_notice', plan: 'exercise_plan' },
}

/** Far deeper than any input that an operation asks for. */
const deepest = 30

/** A field is called by what it names, as tables are. */
function tableOf(field: string): string {
  const thing = field.replace(/Ids?$/, '')
  return tables[thing] ?? thing.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The ids that there were when they were last read, of both clinics. */
export class KnownIds {
  readonly #of = new Map<string, ReadonlyMap<string, readonly string[]>>()

  constructor(private readonly keel: Keel) {}

  async read(): Promise<void> {
    for (const { id } of [this.keel.here, this.keel.there]) this.#of.set(id, await this.keel.idsByTable(id))
  }

  /** With ids in place of what stands for them: of this clinic, but each twentieth of the other. What is very deep has none. */
  named(value: unknown, clinic: TestClinic, other: TestClinic, depth = 0): unknown {
    if (depth > deepest) return value
    if (value instanceof SomeId) {
      const { id: clinicId } = value.nth % 20 === 19 ? other : clinic
      const ids = this.#of.get(clinicId)
      const known = ids?.get(tableOf(value.field)) ?? ids?.get('patient') ?? []
      return known[value.nth % Math.max(1, known.length)] ?? clinicId
    }
    if (Array.isArray(value)) return value.map((each) => this.named(each, clinic, other, depth + 1))
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, this.named(each, clinic, other, depth + 1)]),
    )
  }
}
