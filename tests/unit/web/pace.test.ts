import { describe, expect, it } from 'vitest'
import { afterOneMore, type Left } from '@/lib/web/pace'

const pace = { atOnce: 3, aSecond: 2 }

/** Which of these moments, in milliseconds, it is let through at. */
function passedAt(moments: readonly number[]): number[] {
  let left: Left | undefined
  return moments.filter((now) => {
    const more = afterOneMore(left, pace, now)
    left = more ?? left
    return more !== null
  })
}

describe('afterOneMore', () => {
  it('lets so many through at once, and then so many a second', () => {
    expect(passedAt([0, 0, 0, 0, 400, 500, 500, 1000, 1000])).toEqual([0, 0, 0, 500, 1000])
  })

  it('lets no more through at once after a long rest, nor after a clock that went back', () => {
    expect(passedAt([0, 60_000, 60_000, 60_000, 60_000, 59_000])).toEqual([0, 60_000, 60_000, 60_000])
  })

  it('lets 130 of 300 saves within nine seconds through', () => {
    let left: Left | undefined
    let passed = 0
    for (let save = 0; save < 300; save += 1) {
      const more = afterOneMore(left, { atOnce: 40, aSecond: 10 }, save * 30)
      if (more) passed += 1
      left = more ?? left
    }
    expect(passed).toBe(129)
  })
})
