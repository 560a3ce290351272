import { setTimeout as after } from 'node:timers/promises'
import { chainProblems } from './chain-problems'
import { compare, type Finding, type Verdict } from './compare'
import { Crowd, type Habits } from './crowd'
import { keptRows, lostMails, underWay } from './kept-rows'
import type { Kind, Struck } from './kinds/kind'
import { type Ledger, sentKinds } from './ledger'
import type { Around } from './person'
import { recovers, type Served } from './served'
import { twiceWithoutCause, type Cut } from './twice'

/** Recovery without a hand; a launcher waits up to half a minute before its last try. */
const patience = 120_000
/** An e-mail whose process died is tried again after two minutes, and then later each time. */
const mailPatience = 150_000

export interface People extends Habits {
  readonly patients: number
}

export interface Found {
  readonly verdict: Verdict
  readonly isWell: boolean
  readonly sentence: string
  readonly listed: Readonly<Record<string, readonly string[]>>
}

const wordsOf = (findings: readonly Finding[]) => findings.map(({ during, words }) => `${during}: ${words}`)

/** One fault after the other, and after each whether everybody goes on and all is there. */
export class Rounds<Keel extends Served> {
  readonly #unrecovered: string[] = []
  readonly #cuts: Cut[] = []
  #wasClockSet = false

  private constructor(
    private readonly struck: Struck<Keel>,
    private readonly around: Around,
    private readonly ledger: Ledger,
    private readonly patients: number,
    readonly crowd: Crowd,
  ) {}

  static async begin<Keel extends Served>(
    struck: Struck<Keel>,
    around: Around,
    ledger: Ledger,
    people: People,
  ): Promise<Rounds<Keel>> {
    return new Rounds(
      struck,
      around,
      ledger,
      people.patients,
      await Crowd.gather(around, ledger, people.patients, people),
    )
  }

  async strike(kind: Kind<Keel>, round: number): Promise<void> {
    const { keel, chance } = this.struck
    const { watch } = this.around
    await this.crowd.stockUp(this.patients)
    await after(chance.between(500, 3000))
    watch.begin(kind.name)
    const from = performance.now()
    await kind.strike(this.struck).catch((problem: unknown) => {
      this.#unrecovered.push(`${kind.name}, round ${String(round)}: ${String(problem)}`)
    })
    const struckAt = performance.now()
    const isHealthy = await recovers(keel, patience)
    while (!this.crowd.goesOnSince(struckAt) && performance.now() - struckAt < patience) await after(50)
    if (!isHealthy || !this.crowd.goesOnSince(struckAt)) this.#unrecovered.push(`${kind.name}, round ${String(round)}`)
    // What else comes of it, such as a connection that turns out to be dead when it is next used.
    await after(1500)
    const { longest, uncalm } = watch.now
    watch.end()
    this.#wasClockSet ||= kind.setsClock === true
    if (!kind.isPlanned) this.#cuts.push({ from, to: performance.now() })
    console.log(
      `  ${String(round)} ${kind.name}: waits of ${longest.toFixed(1)} s so far, ${String(uncalm.length)} uncalm`,
    )
  }

  /** Once everybody rests: what the database holds, beside all that was said. */
  async settle(): Promise<Found> {
    const { keel, mailbox } = this.struck
    const end = performance.now() + mailPatience
    while ((await underWay(keel)) > 0 && performance.now() < end) await after(1000)
    const verdict = compare(this.ledger, await keptRows(keel))
    const [lost, doubled] = [wordsOf(verdict.lost), wordsOf(verdict.doubled)]
    const mails = await lostMails(keel, mailbox)
    const twice = twiceWithoutCause(mailbox.received, this.#cuts)
    const audit = await keel.run(['--import', 'tsx', 'lib/launch/verify-audit-cli.ts'])
    const { problems, walks } = this.crowd
    const uncalm = this.around.watch.uncalm
    const wrong = [...lost, ...doubled, ...mails, ...twice]
    const chain = chainProblems(audit, this.#wasClockSet)
    const sums = [`${String(this.ledger.count)} answers`, ...sentKinds.map((kind) => this.sum(kind))]
    return {
      verdict,
      isWell: [...wrong, ...chain, ...problems, ...uncalm, ...this.#unrecovered].length === 0,
      sentence:
        `${sums.join(', ')} were acknowledged, ${String(walks)} forms from the link to the end; ` +
        `${String(mailbox.again)} e-mails came twice, ${String(await underWay(keel))} are still to go out.`,
      listed: {
        'Lost in the end': [...lost, ...mails],
        'Doubled in the end': [...doubled, ...twice],
        'Not calm': uncalm,
        'Did not recover': this.#unrecovered,
        'Could not go on': problems,
        'The audit log': chain,
      },
    }
  }

  private sum(kind: (typeof sentKinds)[number]): string {
    const times = [...this.ledger.sent(kind).values()].reduce((sum, { sure }) => sum + sure, 0)
    return `${String(times)} ${kind.replace(/y$/, 'ie')}s`
  }
}
