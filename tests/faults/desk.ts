import { Form } from '@/tests/bench/http/form'
import { linkFields } from '@/tests/bench/http/link'
import type { Ledger } from './ledger'
import type { Person } from './person'
import { alertIn } from './alert-in'

export interface Born {
  readonly day: string
  readonly month: string
  readonly year: string
}

export interface Newcomer {
  readonly path: string
  readonly born: Born
  readonly email: string
}

const letters = (count: number): string => String(count).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

/** Days enough for all who come: of two with like names and one date of birth the desk is asked whether they are one. */
const bornAs = (count: number): Born => ({
  day: String(1 + (Math.floor(count / 120) % 28)),
  month: String(1 + (Math.floor(count / 10) % 12)),
  year: String(1978 + (count % 10)),
})

export interface Link {
  readonly token: string
  readonly born: Born
}

/** The front desk: writes people down and makes their links while all is well, and sends links by e-mail meanwhile. */
export class Desk {
  #count = 0

  constructor(
    private readonly person: Person,
    private readonly ledger: Ledger,
  ) {}

  async register(): Promise<Newcomer> {
    this.#count += 1
    const born = bornAs(this.#count)
    const email = `patient-${String(this.#count)}@faults.example`
    const form = new Form((await this.person.page('/patients/new')).text(), 'familyName')
    const fields = form.filled({
      ...{ recordNumber: [`F-${String(this.#count)}`], sex: ['female'], email: [email], mayLeaveMessage: ['yes'] },
      ...{ givenName: [`Alex${letters(this.#count)}`], familyName: [`Rivera${letters(this.#count)}`] },
      ...{ born_day: [born.day], born_month: [born.month], born_year: [born.year], phone: ['(206) 555-0199'] },
    })
    const reply = await this.person.press('/patients/new', fields)
    if (!reply?.location) throw new Error(`nobody could be written down: ${reply ? alertIn(reply.text()) : 'no reply'}`)
    return { path: reply.location, email, born }
  }

  /** A link that is shown once. */
  async link({ path, born }: Newcomer): Promise<Link> {
    const shown = await this.person.press(path, linkFields((await this.person.page(path)).text()))
    const token = /\/i\/([\w-]{43})/.exec(shown?.text() ?? '')?.[1]
    if (!token) throw new Error(`${path} showed no link: ${shown ? alertIn(shown.text()) : 'no reply'}`)
    return { token, born }
  }

  /** Asks for the e-mail with their link until Keel says that it was asked for. */
  async mail({ path, email }: Newcomer): Promise<void> {
    await this.person.goingOn(async () => {
      const form = new Form((await this.person.page(path)).text(), 'by')
      this.ledger.sending('e-mail', email)
      const reply = await this.person.press(path, [...form.hidden, ['by', 'e-mail']])
      if (!reply) return undefined
      const html = reply.text()
      if (!html.includes('role="status"')) throw new Error(`no e-mail could be asked for: ${alertIn(html)}`)
      this.ledger.acknowledged('e-mail', email)
      return { done: true }
    })
  }
}
