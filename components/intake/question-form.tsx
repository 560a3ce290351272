'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { InterruptPanel } from './interrupt-panel'
import { useRemembered } from '@/components/ui/use-remembered'
import { interruptPlace } from './interrupt-place'
import { type QuestionFormProps, useQuestionForm } from './use-question-form'
import { ChecklistBlock } from './checklist-block'
import { AskAgain } from './ask-again'
import { BlockFrame } from './block-frame'
import { questionFormId } from './question-form-id'
import { QuickExit } from './quick-exit'
import { QuestionBlock } from './question-block'
import { Buttons } from './question-buttons'
import { ReadAloudSwitch } from './read-aloud-switch'
import { SaveStatus } from './save-status'
import { useEarlyAnswers } from './use-early-answers'
import { UnheardSign } from './unheard-sign'

/** One page of questions. Every button posts the whole page; with JavaScript answers are also saved as they are given. */
export function QuestionForm(props: QuestionFormProps) {
  const t = useTranslations('question')
  const problemTitle = useTranslations('form')('problem')
  const form = useQuestionForm(props)
  const { interrupt, help, place, clinic, about } = props
  const early = useEarlyAnswers()
  const [isSpoken, setSpoken] = useRemembered('keel-read-aloud')
  const { unheard } = form
  // Asked once more, it has its own way of leaving them open.
  const canSkip = form.canSkip && !form.askingAgain
  const panel = interrupt ? (
    <div className="my-4">
      <InterruptPanel {...{ interrupt, help, clinic, about }} hasNumber={props.hasNumber} />
    </div>
  ) : unheard ? (
    <UnheardSign advice={unheard.advice} {...{ clinic, help, about }} />
  ) : null
  const after = interrupt ? interruptPlace(form.view, interrupt, form.isShown) : (unheard?.item ?? null)

  return (
    <form {...form.formProps} id={questionFormId} autoComplete={form.view.isDiscreet ? 'off' : undefined} noValidate>
      <input type="hidden" name="intakeId" value={place.intakeId} ref={early} />
      <input type="hidden" name="page" value={form.view.id} />
      <input type="hidden" name="revision" value={form.revision} />
      <input type="hidden" name="previous" value={place.previous ?? ''} />
      <input type="hidden" name="from" value={place.isFromCheck ? 'check' : ''} />
      {form.view.isPrivate ? (
        <div className="mb-6">
          <QuickExit help={help} />
        </div>
      ) : null}
      {form.problem ? (
        <div className="mb-6">
          <Notice kind="warning" role="alert">
            {form.problem}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary title={problemTitle} errors={form.summary} attempt={form.attempt} />
      {panel && !after ? panel : null}
      <ReadAloudSwitch isOn={isSpoken} onSwitch={setSpoken} />
      <div data-print={form.view.isPrivate ? 'no' : undefined} className="flex flex-col gap-9">
        <Blocks phone={clinic.phone} {...{ form, about, isSpoken, panel, after }} />
      </div>
      {form.askingAgain && !interrupt ? <AskAgain phone={clinic.phone} at={form.askingAgain.at} /> : null}
      <Buttons isInterrupted={interrupt !== null} canSkip={canSkip} />
      {canSkip ? <p className="mt-3 text-small text-muted">{t('skipHint')}</p> : null}
      <div className="mt-5">
        <SaveStatus state={form.saveState} savedAt={form.savedAt} />
      </div>
    </form>
  )
}

interface BlocksProps {
  readonly form: ReturnType<typeof useQuestionForm>
  /** The clinic's. */
  readonly phone: string
  readonly about: string | null
  readonly isSpoken: boolean
  readonly panel: ReactNode
  /** The question that the panel belongs to, where it is one of these. */
  readonly after: string | null
}

function Blocks({ form, phone, about, isSpoken, panel, after }: BlocksProps) {
  return form.view.blocks.map((block) =>
    block.kind === 'checklist' || form.isShown(block.field) ? (
      <BlockFrame key={block.field} block={block} sayAgain={form.sayAgain(block)} phone={phone} isSpoken={isSpoken}>
        {block.kind === 'checklist' ? (
          <ChecklistBlock
            block={block}
            about={about}
            register={form.register}
            errors={form.errors}
            after={after ? { [after]: panel } : {}}
          />
        ) : (
          <>
            <QuestionBlock
              block={block}
              chosen={form.chosenIn(block.field)}
              register={form.register}
              errors={form.errors}
            />
            {after === block.item ? panel : null}
          </>
        )}
      </BlockFrame>
    ) : null,
  )
}
