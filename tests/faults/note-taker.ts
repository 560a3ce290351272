import { Form } from '@/tests/bench/http/form'
import type { Ledger } from './ledger'
import type { Person } from './person'

/** A clinician who opens a case from the worklist and writes a note that is like no other. */
export class NoteTaker {
  #count = 0

  constructor(
    private readonly person: Person,
    private readonly ledger: Ledger,
  ) {}

  async write(): Promise<void> {
    const cases = [...(await this.person.page('/worklist')).text().matchAll(/href="(\/cases\/[\w-]{36})/g)]
    const path = cases.length > 0 ? this.person.chance.oneOf(cases)[1] : undefined
    if (!path) return
    this.#count += 1
    const words = `Note ${String(this.#count)} of the faults.`
    let isDoubtful = false
    await this.person.goingOn(async () => {
      const html = (await this.person.page(path)).text()
      // Who heard nothing looks first: a note is kept as often as it is sent.
      if (isDoubtful && html.includes(words)) return { done: true }
      if (!isDoubtful) this.ledger.sending('note', words)
      const reply = await this.person.press(path, new Form(html, 'words').filled({ words: [words] }))
      isDoubtful = true
      if (!reply) return undefined
      if (!reply.location.startsWith(path)) throw new Error(`a note on ${path} led to ${reply.location || 'itself'}`)
      return { done: true }
    })
    this.ledger.acknowledged('note', words)
  }
}
