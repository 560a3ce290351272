import { describe, expect, it } from 'vitest'
import type { TeachBack } from '@/lib/handouts/handout'
import { answerOf, askedOf, teachBackSchema } from '@/lib/handouts/teach-back'

const teachBack: TeachBack = {
  ask: 'When would you go?',
  answers: [
    { id: 'at-once', words: 'At once.', verdict: 'right' },
    { id: 'later', words: 'Later.', verdict: 'worrying' },
  ],
  model: 'Go at once.',
}

describe('a teach-back question', () => {
  it('comes back as it was kept', () => {
    expect(teachBackSchema.parse(JSON.parse(JSON.stringify(teachBack)))).toEqual(teachBack)
  })

  it('knows its own answers only', () => {
    expect(answerOf(teachBack, 'later')?.verdict).toBe('worrying')
    for (const id of ['', 'never', '__proto__', 'constructor']) expect(answerOf(teachBack, id)).toBeUndefined()
  })

  it('gives away nothing before it is answered', () => {
    const asked = askedOf(teachBack, null)
    expect(asked.reply).toBeNull()
    expect(JSON.stringify(asked)).not.toMatch(/right|worrying|Go at once/)
  })

  it('shows a good answer after it', () => {
    expect(askedOf(teachBack, 'later').reply).toEqual({ answer: teachBack.answers[1], model: 'Go at once.' })
  })
})
