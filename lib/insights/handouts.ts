import type { Verdict } from '@/lib/handouts/handout'

export interface HandoutUse extends Readonly<Record<Verdict, number>> {
  readonly handout: string
  readonly title: string
  readonly sent: number
  readonly opened: number
  /** Confirmed as read by the patient. */
  readonly confirmed: number
}

export const answered = ({ right, close, worrying }: Pick<HandoutUse, Verdict>): number => right + close + worrying

const none = { sent: 0, opened: 0, confirmed: 0, right: 0, close: 0, worrying: 0 }

/** What was sent most comes first. */
export const byUse = (uses: readonly HandoutUse[]): readonly HandoutUse[] =>
  [...uses].sort((one, other) => other.sent - one.sent || one.title.localeCompare(other.title))

/** All handouts taken together. */
export const handoutsInShort = (uses: readonly HandoutUse[]): Omit<HandoutUse, 'handout' | 'title'> =>
  uses.reduce(
    (sum, use) => ({
      sent: sum.sent + use.sent,
      opened: sum.opened + use.opened,
      confirmed: sum.confirmed + use.confirmed,
      right: sum.right + use.right,
      close: sum.close + use.close,
      worrying: sum.worrying + use.worrying,
    }),
    none,
  )
