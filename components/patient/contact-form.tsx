'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Carer } from '@/lib/patients/carer'
import { CarerFields } from './carer-fields'
import { MayText } from './may-text'

interface ContactFormProps {
  readonly action: FormAction
  readonly patientId: string
  readonly email: string | null
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  /** Null where no text message leaves from here. */
  readonly mayText: boolean | null
  readonly carer: Carer | null
  /** How the form says with which carer it was drawn. */
  readonly carerWas: string
}

/** An address that was misread, a number that is new, somebody else to call. It says with what it was drawn, so that nothing is lost. */
export function ContactForm({ action, patientId, email, phone, mayLeaveMessage, mayText, ...care }: ContactFormProps) {
  const t = useTranslations('newPatient')
  const p = useTranslations('patient.contact')
  const sending = useTranslations('form')('sending')
  const c = useTranslations('patient.contact.carer')
  const form = useActionForm(action, {
    labels: { email: t('email'), phone: t('phone'), carerName: c('name'), carerPhone: c('phone') },
  })
  const isFresh = form.state.code === null
  const held = { email: email ?? '', phone: phone ?? '' }
  const field = (name: 'email' | 'phone') => ({
    id: name,
    name,
    label: t(name),
    hint: t('optional'),
    error: form.errorOf(name),
    autoComplete: 'off',
    defaultValue: isFresh ? held[name] : form.typed(name),
  })
  return (
    <Disclosure summary={p('title')} open={!isFresh}>
      <form action={form.formAction} noValidate className="max-w-[32rem] py-2">
        <FormProblem problem={form.problem} errors={form.errors} />
        <input type="hidden" name="patientId" value={patientId} />
        <input type="hidden" name="emailWas" value={held.email} />
        <input type="hidden" name="phoneWas" value={held.phone} />
        <input type="hidden" name="messageWas" value={mayLeaveMessage ? 'yes' : 'no'} />
        <input type="hidden" name="textWas" value={mayText ? 'yes' : 'no'} />
        <input type="hidden" name="carerWas" value={care.carerWas} />
        <div className="mb-4 flex flex-col gap-4">
          <TextInput {...field('email')} inputMode="email" />
          <TextInput {...field('phone')} inputMode="tel" />
          <PickRow
            type="checkbox"
            id="mayLeaveMessage"
            name="mayLeaveMessage"
            value="yes"
            label={t('mayLeaveMessage')}
            defaultChecked={isFresh ? mayLeaveMessage : form.typed('mayLeaveMessage') === 'yes'}
          />
          {mayText === null ? null : <MayText isTicked={isFresh ? mayText : form.typed('mayText') === 'yes'} />}
          <CarerFields form={form} held={care.carer} />
        </div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {p('save')}
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
