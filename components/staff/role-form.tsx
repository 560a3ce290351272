'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffRole } from '@/lib/access/actor'
import { RoleSelect } from './role-select'

interface RoleFormProps {
  readonly action: FormAction
  readonly staffId: string
  readonly held: StaffRole
}

export function RoleForm({ action, staffId, held }: RoleFormProps) {
  const t = useTranslations('staff')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels: { role: t('role') } })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="staffId" value={staffId} />
      <RoleSelect error={errorOf('role')} defaultValue={typed('role') || held} />
      <Actions>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('saveRole')}
        </SubmitButton>
      </Actions>
    </form>
  )
}
