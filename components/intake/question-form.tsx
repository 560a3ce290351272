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
import { InterruptPanel } from './interrupt-panel'
import { QuestionBlock } from './question-block'
import { SaveStatus } from './save-status'

/** One page of questions. Every button posts the whole page; with JavaScript answers are also saved as they are given. */
export function QuestionForm(props: QuestionFormProps) {
  const t = useTranslations('question')
  const sending = useTranslations('form')('sending')
  const problemTitle = useTranslations('form')('problem')
  const form = useQuestionForm(props)
  const { interrupt, clinic, emergencyNumber, place } = props
  const linked = interruptPlace(form.view, interrupt)

  const panel = interrupt ? (
    <div className="my-4">
      <InterruptPanel
        emergencyNumber={emergencyNumber}
        clinicName={clinic.name}
        clinicPhone={clinic.phone}
        signs={interrupt.signs.map((sign) => sign.words)}
        isClinicTold
      >
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
    <form {...form.formProps} noValidate>
      <input type="hidden" name="intakeId" value={place.intakeId} />
      <input type="hidden" name="page" value={form.view.id} />
      <input type="hidden" name="revision" value={form.revision} />
      <input type="hidden" name="previous" value={place.previous ?? ''} />
      <input type="hidden" name="from" value={place.isFromCheck ? 'check' : ''} />
      {/* Pressing Enter in a field presses the first button of the form: it must be the one that goes on. */}
      <button type="submit" name="intent" value="continue" hidden tabIndex={-1} aria-hidden="true" />
      {form.problem ? (
        <div className="mb-6">
          <Notice kind="warning" role="alert">
            {form.problem}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary title={problemTitle} errors={form.summary} attempt={form.attempt} />
      {panel && !linked.afterItem ? panel : null}
      <div className="flex flex-col gap-9">
        {form.view.blocks.map((block) =>
          block.kind === 'checklist' ? (
            <ChecklistBlock
              key={block.id}
              block={block}
              register={form.register}
              errors={form.errors}
              after={linked.afterItem ? { [linked.afterItem]: panel } : {}}
            />
          ) : form.isShown(block.field) ? (
            <QuestionBlock key={block.item} block={block} register={form.register} errors={form.errors} />
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
