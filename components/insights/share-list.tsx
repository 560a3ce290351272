import { BarList, type Bar } from './bar-list'
import { useInsightWords } from './insight-words'

interface ShareBar extends Bar {
  /** Of what its parts are shares; more than none. */
  readonly whole: number
}

interface ShareListProps {
  readonly bars: readonly ShareBar[]
  readonly head: string
}

/** Bars that are as long as each other: how much of its whole each part is. */
export function ShareList({ bars, head }: ShareListProps) {
  const { percent } = useInsightWords()
  const ofHundred = ({ whole, parts, ...bar }: ShareBar): Bar => ({
    ...bar,
    parts: parts.map(({ look, value }) => ({ look, value: (value / whole) * 100 })),
  })
  return <BarList max={100} tick={percent} head={head} bars={bars.map(ofHundred)} />
}
