'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Asked } from '@/lib/handouts/teach-back'
import type { Locale } from '@/lib/intake/questionnaire'

interface TeachBackFormProps {
  readonly action: FormAction
  /** Which handout it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly ask: string
  readonly answers: Asked['answers']
  readonly lang: Locale
  /** The second answer, after reading again. */
  readonly isAgain: boolean
}

export function TeachBackForm({ action, fields, ask, answers, lang, isAgain }: TeachBackFormProps) {
  const t = useTranslations('handout.teachBack')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action)
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="turn" value={isAgain ? 'second' : ''} />
      <p className="mb-4 text-muted">{t(isAgain ? 'again' : 'hint')}</p>
      <div lang={lang}>
        <Radios
          id="answer"
          name="answer"
          label={ask}
          error={errorOf('answer')}
          defaultValue={typed('answer')}
          options={answers.map(({ id, words }) => ({ value: id, label: words }))}
        />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('send')}</SubmitButton>
      </Actions>
    </form>
  )
}
