import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Next, Owner, Why } from '@/components/worklist/row-cells'
import { useRowWords } from '@/components/worklist/row-words'
import type { ListedCase } from '@/lib/cases/live-list'

interface ListedLineProps {
  readonly row: ListedCase
  readonly now: number
  readonly timeZone: string
}

/** What the row of the worklist says of this person, beside one another. */
export function ListedLine({ row, now, timeZone }: ListedLineProps) {
  const words = useRowWords(now, timeZone)
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-3 wrap-anywhere">
        <UrgencyTag tier={row.tier} />
        <span>
          <Why {...{ row, words }} />
        </span>
      </p>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 wrap-anywhere">
        <span>
          <Next {...{ row, words }} isToSign={false} />
        </span>
        <span>
          <Owner {...{ row, words }} />
        </span>
      </p>
    </>
  )
}
