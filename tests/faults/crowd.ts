import { setTimeout as after } from 'node:timers/promises'
import type { Story } from '@/lib/pathways/story'
import { signIn } from './clinic'
import { Desk, type Link, type Newcomer } from './desk'
import type { Ledger } from './ledger'
import { LiveList } from './live-list'
import { NoteTaker } from './note-taker'
import { type Around, Person } from './person'
import { storiesOf, Walker } from './walker'

/** What an older version does not know yet. */
export interface Habits {
  readonly sendsEmails: boolean
  /** Somebody who is told to get help now, or reads Spanish. */
  readonly meetsAll: boolean
  readonly listens: boolean
}

/** Everybody who uses Keel meanwhile: patients, a clinician and the front desk. */
export class Crowd {
  readonly #links: Link[] = []
  readonly #newcomers: Newcomer[] = []
  readonly #people: { readonly isWaiting: boolean; readonly lastGood: number }[] = []
  readonly #habits: Promise<void>[] = []
  /** What nobody should meet: a form that is refused, a session that is gone. */
  readonly problems: string[] = []
  /** Forms that were sent and done with. */
  walks = 0

  private constructor(
    private readonly around: Around,
    private readonly ledger: Ledger,
    private readonly stocking: Desk,
  ) {}

  static async gather(around: Around, ledger: Ledger, patients: number, habits: Habits): Promise<Crowd> {
    const crowd = new Crowd(around, ledger, new Desk(await signIn('reception', around), ledger))
    const [clinician, desk] = [await signIn('clinician', around), await signIn('reception', around)]
    await crowd.stockUp(patients)
    for (let count = 0; count < patients; count += 1) crowd.#patient(storiesOf(habits.meetsAll))
    crowd.#noteTaker(clinician)
    if (habits.sendsEmails) crowd.#mailing(desk)
    if (habits.listens) crowd.#listening(await signIn('clinician', around))
    return crowd
  }

  /** While all is well: somebody to send an e-mail to, and links for those who are done. */
  async stockUp(links: number): Promise<void> {
    while (this.#links.length < links) this.#links.push(await this.stocking.link(await this.stocking.register()))
    while (this.#newcomers.length < 6) this.#newcomers.push(await this.stocking.register())
  }

  /** Whether everybody has got what they wait for since then. */
  goesOnSince(moment: number): boolean {
    return this.#people.every(({ isWaiting, lastGood }) => !isWaiting || lastGood > moment)
  }

  /** Everybody ends what they have in hand. */
  async rest(): Promise<void> {
    await Promise.all(this.#habits)
  }

  #patient(met: readonly Story[]): void {
    this.#keepOn('a patient', async () => {
      const link = this.#links.shift()
      if (!link) return after(200)
      const person = new Person(this.around)
      this.#people.push(person)
      try {
        await new Walker(person, this.ledger, met).walk(link)
        this.walks += 1
      } finally {
        this.#people.splice(this.#people.indexOf(person), 1)
      }
    })
  }

  #noteTaker(person: Person): void {
    this.#people.push(person)
    const taker = new NoteTaker(person, this.ledger)
    this.#keepOn('the clinician', async () => {
      await taker.write()
      await person.think(0.2, 0.8)
    })
  }

  #mailing(person: Person): void {
    this.#people.push(person)
    const desk = new Desk(person, this.ledger)
    this.#keepOn('the desk', async () => {
      const newcomer = this.#newcomers.shift()
      if (newcomer) await desk.mail(newcomer)
      await person.think(0.5, 3)
    })
  }

  #listening(person: Person): void {
    const list = new LiveList(this.around, person)
    this.#people.push(list)
    this.#keepOn('the open worklist', () => list.listen())
  }

  #keepOn(who: string, work: () => Promise<void>): void {
    const goOn = async () => {
      while (!this.around.end.aborted) {
        try {
          await work()
        } catch (problem) {
          this.problems.push(`${who}: ${problem instanceof Error ? problem.message : String(problem)}`)
          await after(500)
        }
      }
    }
    this.#habits.push(goOn())
  }
}
