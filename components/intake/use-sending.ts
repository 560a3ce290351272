import { startTransition } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { whyNotThrough } from '@/components/form/why-not-through'
import type { QuestionState } from '@/lib/forms/question-state'

export type Values = Record<string, string | string[]>

interface Sending {
  readonly form: UseFormReturn<Values>
  readonly saving: { readonly stop: () => Promise<number>; readonly notSent: () => void; readonly renew: () => void }
  readonly save: (data: FormData) => Promise<QuestionState>
  readonly onAnswer: (answer: QuestionState) => void
}

/** Sends the page as the form itself would, and keeps it where it does not get through. */
export function useSending({ form, saving, save, onAnswer }: Sending) {
  const send = (data: FormData) => {
    const stopped = saving.stop()
    data.set('script', 'yes')
    startTransition(async () => {
      try {
        data.set('revision', String(await stopped))
        const reply = await save(data)
        // Another language changes more than this form: the page's own words and its direction.
        if (reply.isReloading) window.location.reload()
        if (reply.code === 'unavailable' || reply.code === 'too-fast') saving.notSent()
        else onAnswer(reply)
      } catch (problem) {
        if (whyNotThrough(problem) === 'outdated') saving.renew()
        else saving.notSent()
      }
    })
  }
  return (event: React.SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    const element = event.currentTarget
    const { submitter } = event.nativeEvent
    event.preventDefault()
    const sendNow = () => {
      send(new FormData(element, submitter))
    }
    // Only going on asks for every answer; going back, stopping and skipping save what is there.
    const isGoingOn = submitter?.getAttribute('value') === 'continue'
    if (isGoingOn) void form.handleSubmit(sendNow)(event)
    else sendNow()
  }
}
