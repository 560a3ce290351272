'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { buttonClass } from '@/components/ui/button-look'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { interruptPlace } from './interrupt-place'
import { type QuestionFormProps, useQuestionForm } from './use-question-form'
import { ChecklistBlock } from './checklist-block'
import { BlockFrame } from './block-frame'
import { InterruptPanel } from './interrupt-panel'
import { questionFormId } from './question-form-id'
import { QuickExit } from './quick-exit'
import { QuestionBlock } from './question-block'
import { SaveStatus } from './save-status'

/** One page of questions. Every button posts the whole page; with JavaScript answers are also saved as they are given. */
export function QuestionForm(props: QuestionFormProps) {
  const t = useTranslations('question')
  const sending = useTranslations('form')('sending')
  const problemTitle = useTranslations('form')('problem')
  const form = useQuestionForm(props)
  const { interrupt, clinic, help, place } = props
  const linked = interruptPlace(form.view, interrupt, form.isShown)

  const panel = interrupt ? (
    <div className="my-4">
      <InterruptPanel interrupt={interrupt} help={help} clinic={clinic}>
        <input type="hidden" name="advice" value={interrupt.advice} />
        <div className="flex flex-col items-start gap-3">
          <SubmitButton name="intent" value="acknowledge" variant="secondary" pendingLabel={sending}>
            {t('acknowledge')}
          </SubmitButton>
          {linked.fixId ? <a href={`#${linked.fixId}`}>{t('slip')}</a> : null}
        </div>
      </InterruptPanel>
    </div>
  ) : null

  return (
    <form {...form.formProps} id={questionFormId} autoComplete={form.view.isDiscreet ? 'off' : undefined} noValidate>
      <input type="hidden" name="intakeId" value={place.intakeId} />
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
      {panel && !linked.afterItem ? panel : null}
      <div data-print={form.view.isPrivate ? 'no' : undefined} className="flex flex-col gap-9">
        {form.view.blocks.map((block) =>
          block.kind === 'checklist' || form.isShown(block.field) ? (
            <BlockFrame key={block.field} block={block} sayAgain={form.sayAgain(block)} phone={clinic.phone}>
              {block.kind === 'checklist' ? (
                <ChecklistBlock
                  block={block}
                  register={form.register}
                  errors={form.errors}
                  after={linked.afterItem ? { [linked.afterItem]: panel } : {}}
                />
              ) : (
                <>
                  <QuestionBlock
                    block={block}
                    chosen={form.chosenIn(block.field)}
                    register={form.register}
                    errors={form.errors}
                  />
                  {linked.afterItem === block.item ? panel : null}
                </>
              )}
            </BlockFrame>
          ) : null,
        )}
      </div>
      <Actions>
        {interrupt ? (
          <a href="#interrupt-title" className={buttonClass('primary')}>
            {t('readFirst')}
          </a>
        ) : (
          <SubmitButton name="intent" value="continue" pendingLabel={sending}>
            {t('save')}
          </SubmitButton>
        )}
        {form.canSkip ? (
          <SubmitButton name="intent" value="skip" variant="secondary" pendingLabel={sending}>
            {t('skip')}
          </SubmitButton>
        ) : null}
        <SubmitButton name="intent" value="back" variant="quiet" pendingLabel={sending}>
          {t('back')}
        </SubmitButton>
      </Actions>
      {form.canSkip ? <p className="mt-3 text-small text-muted">{t('skipHint')}</p> : null}
      <div className="mt-5">
        <SaveStatus state={form.saveState} savedAt={form.savedAt} />
      </div>
    </form>
  )
}
