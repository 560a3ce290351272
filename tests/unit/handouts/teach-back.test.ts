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
    const asked = askedOf(teachBack, { teachBackAnswer: null, secondAnswer: null })
    expect([asked.reply, asked.mayAnswerAgain]).toEqual([null, false])
    expect(JSON.stringify(asked)).not.toMatch(/right|worrying|Go at once/)
  })

  it('shows a good answer after it', () => {
    expect(askedOf(teachBack, { teachBackAnswer: 'later', secondAnswer: null })).toMatchObject({
      reply: { answer: teachBack.answers[1], before: null, model: 'Go at once.' },
      mayAnswerAgain: true,
    })
  })

  it('takes one more answer after one that was not right, and no third', () => {
    expect(askedOf(teachBack, { teachBackAnswer: 'at-once', secondAnswer: null }).mayAnswerAgain).toBe(false)
    for (const secondAnswer of ['at-once', 'later']) {
      expect(askedOf(teachBack, { teachBackAnswer: 'later', secondAnswer })).toMatchObject({
        reply: { answer: answerOf(teachBack, secondAnswer), before: teachBack.answers[1] },
        mayAnswerAgain: false,
      })
    }
  })
})
