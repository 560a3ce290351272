'use client'

import { useActionState, useRef, useState } from 'react'
import { type Resolver, useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { useSentences } from '@/components/form/use-sentences'
import { type AutosaveReply, type QuestionState, untouched } from '@/lib/forms/question-state'
import { type PageInput, readPage, shownFields } from '@/lib/intake/page-form'
import type { BlockView, PageView } from '@/lib/intake/page-view'
import { asksOf, withTyped } from '@/lib/intake/typed-view'
import type { FieldError } from '@/lib/result'
import type { HelpLines } from '@/lib/content/help-lines'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import type { Register } from './form-binding'
import { type AnswersForNow, heldForNow } from '@/lib/triage/answers-for-now'
import type { SaveState } from './save-status'
import { startValues } from './start-values'
import { useAutosave } from './use-autosave'
import { useDrawnAnew } from './use-drawn-anew'
import { usePlaceInAddress } from './use-place-in-address'
import { useRenewed } from './use-renewed'
import { useSending, type Values } from './use-sending'

export interface QuestionFormProps {
  readonly view: PageView
  readonly place: {
    readonly intakeId: string
    readonly revision: number
    readonly previous: string | null
    readonly isFromCheck: boolean
  }
  readonly interrupt: InterruptWithCard | null
  readonly forNow: AnswersForNow
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly hasNumber: boolean
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  readonly savedAt: string
  readonly timeZone: string
  /** What there is to say of what was sent from the calm page. */
  readonly answered: QuestionState | null
  readonly save: (state: QuestionState, form: FormData) => Promise<QuestionState>
  readonly autosave: (form: FormData) => Promise<AutosaveReply>
}

/** Not at the clinic yet, and being sent: the page stays, under a cover where nobody is there. */
const onTheWay: readonly SaveState[] = ['saving', 'waiting', 'unsent']

/** react-hook-form over the one reading of a page; the server action answers where it does not run. */
export function useQuestionForm(props: QuestionFormProps) {
  const { view: saved, place, interrupt, forNow, save, autosave, savedAt, timeZone } = props
  const [posted, action] = useActionState(save, props.answered ?? untouched)
  const [answered, setAnswered] = useState<QuestionState | null>(null)
  const state = answered ?? posted
  const sentence = useSentences('answerErrors')
  const words = (error: FieldError) => sentence(error.code, error.values)
  const view = state.typed ? withTyped(saved, state.typed) : saved
  const element = useRef<HTMLFormElement>(null)
  const isInterrupted = interrupt !== null
  const saving = useAutosave({ element, autosave, revision: place.revision, isInterrupted, savedAt, timeZone })

  usePlaceInAddress(place.revision, isInterrupted)

  const form = useForm<Values>({
    defaultValues: startValues(view),
    shouldFocusError: false,
    // A list of errors that changed under someone's hand would take the focus away from the answer.
    reValidateMode: 'onSubmit',
    resolver: resolverOf(saved, words),
  })

  useRenewed(form, saving.renewed)
  useDrawnAnew(form, { view: saved, revision: place.revision, state, saving })

  const serverErrors = Object.fromEntries(Object.entries(state.errors).map(([field, error]) => [field, error.words]))
  const held = asInput(useWatch({ control: form.control }) as Values)
  const listed = stillWrong({ ...serverErrors, ...sentencesOf(form.formState.errors) }, saved, held, state)
  const errors = { ...tooLong(saved, held, words), ...listed }
  const shown = shownFields(view, held)

  const asks = asksOf(view)

  return {
    view,
    errors,
    attempt: form.formState.submitCount,
    problem: state.problem,
    summary: Object.entries(listed).map(([fieldId, message]) => ({
      fieldId,
      message: `${asks[fieldId] ?? ''} ${message}`.trim(),
    })),
    canSkip: Object.keys(listed).length > 0,
    askingAgain: state.askingAgain ?? null,
    isShown: (field: string) => shown.includes(field),
    chosenIn: (field: string) => held[field] ?? [],
    sayAgain: (block: BlockView) => sayAgain(block, held, form, saving.schedule),
    register: form.register as Register,
    revision: saving.revision,
    saveState: saving.state,
    /** A sign that cannot wait, while the clinic has not heard of it. */
    unheard: saving.isUnheard ? heldForNow(view, held, forNow) : null,
    savedAt: saving.savedAt,
    formProps: {
      ref: element,
      'data-unsent': onTheWay.includes(saving.state) || undefined,
      action,
      onChange: (event: React.ChangeEvent<HTMLFormElement>) => {
        keepNoneApart(event.target as unknown as HTMLInputElement, form.setValue)
        saving.schedule()
      },
      onSubmit: useSending({ form, saving, save: (data) => save(state, data), onAnswer: setAnswered }),
    },
  }
}

/** The page read as the server reads it, in sentences. */
const resolverOf =
  (view: PageView, words: (error: FieldError) => string): Resolver<Values> =>
  (values) => {
    const wrong = Object.entries(readPage(view, asInput(values), 'continue').errors)
    if (wrong.length === 0) return { values, errors: {} }
    return {
      values: {},
      errors: Object.fromEntries(wrong.map(([field, error]) => [field, { type: 'custom', message: words(error) }])),
    }
  }

/** An error goes when its answer is there. What another device said stays until it is sent again. */
function stillWrong(
  errors: Readonly<Record<string, string>>,
  view: PageView,
  held: PageInput,
  state: QuestionState,
): Readonly<Record<string, string>> {
  const wrong = readPage(view, held, 'continue').errors
  const isFromElsewhere = (field: string) => state.errors[field]?.code === 'changed-elsewhere'
  return Object.fromEntries(Object.entries(errors).filter(([field]) => field in wrong || isFromElsewhere(field)))
}

/** Said beside the field as soon as it is: whoever leaves the page is not asked once more. */
const tooLong = (view: PageView, held: PageInput, words: (error: FieldError) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readPage(view, held, 'autosave').errors)
      .filter(([, { code }]) => code === 'answer-too-long')
      .map(([field, error]) => [field, words(error)]),
  )

/** What was said last time is offered while there is nothing else. */
function sayAgain(block: BlockView, held: PageInput, form: UseFormReturn<Values>, schedule: () => void) {
  const { lastTime } = block
  if (!lastTime || (held[block.field] ?? []).length > 0) return undefined
  return () => {
    for (const [field, values] of Object.entries(lastTime.values)) {
      const isSeveral = Array.isArray(form.getValues(field))
      form.setValue(field, isSeveral ? [...values] : (values[0] ?? ''))
    }
    schedule()
  }
}

/** 'None of these' and the signs push each other out. Without JavaScript the page says so instead. */
function keepNoneApart(target: HTMLInputElement, setValue: (field: string, value: string[]) => void): void {
  if (target.type !== 'checkbox' || !target.checked || !target.form) return
  const group = [...target.form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter(
    ({ name }) => name === target.name,
  )
  const isNone = target.value === 'none'
  const kept = group.filter((each) => each.checked && (each.value === 'none') === isNone).map((each) => each.value)
  if (kept.length < group.filter((each) => each.checked).length) setValue(target.name, kept)
}

const asInput = (values: Values): PageInput =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value].flat().filter(Boolean)]))

const sentencesOf = (errors: Readonly<Record<string, { message?: string } | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, error?.message ?? '']))
