import { type Ledger, type SentKind, sentKinds } from './ledger'

/** What the database holds in the end. */
export interface Kept {
  /** By intake and item, as the ledger writes values. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** How often each was found. */
  readonly sent: Readonly<Record<SentKind, ReadonlyMap<string, number>>>
}

export interface Finding {
  readonly during: string
  readonly words: string
}

export interface Verdict {
  readonly lost: readonly Finding[]
  readonly doubled: readonly Finding[]
}

/** A form is sent once however often its button is pressed; whoever writes a note looks first whether it is there. */
const isOnce: Readonly<Record<SentKind, boolean>> = { form: true, emergency: true, note: true, 'e-mail': false }

function lostAnswers({ answers }: Ledger, kept: Kept): readonly Finding[] {
  return [...answers].flatMap(([intakeId, items]) =>
    [...items].flatMap(([item, { sure, unheard, during }]) => {
      if (sure === undefined) return []
      const found = kept.answers.get(intakeId)?.get(item)
      if (found !== undefined && [sure, ...unheard].includes(found)) return []
      const words = `the answer ${item} of ${intakeId}: ${sure} was acknowledged, ${found ?? 'nothing'} is kept`
      return [{ during, words }]
    }),
  )
}

function sentOf(kind: SentKind, ledger: Ledger, kept: Kept): Verdict {
  const all = [...ledger.sent(kind)].map(([key, { sure, unheard, during }]) => {
    const found = kept.sent[kind].get(key) ?? 0
    const [least, most] = isOnce[kind] ? [Math.min(sure, 1), 1] : [sure, sure + unheard]
    const words = `the ${kind} ${key}: acknowledged ${String(sure)} times, there ${String(found)} times`
    return { during, words, isLost: found < least, isDoubled: found > most }
  })
  return { lost: all.filter(({ isLost }) => isLost), doubled: all.filter(({ isDoubled }) => isDoubled) }
}

/** Row by row: what was acknowledged and is not there, and what is there more often than it was sent. */
export function compare(ledger: Ledger, kept: Kept): Verdict {
  const sent = sentKinds.map((kind) => sentOf(kind, ledger, kept))
  return {
    lost: [...lostAnswers(ledger, kept), ...sent.flatMap(({ lost }) => lost)],
    doubled: sent.flatMap(({ doubled }) => doubled),
  }
}
