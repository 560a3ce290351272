import { useInsightWords } from './insight-words'

interface WithShareProps {
  readonly count: number
  readonly whole: number
}

/** In a table: how many, and how much of the whole that is. */
export function WithShare({ count, whole }: WithShareProps) {
  const { number, share } = useInsightWords()
  return (
    <>
      {number(count)}
      <span className="ms-2 inline-block min-w-[4em] text-muted">{share(count, whole)}</span>
    </>
  )
}
