'use client'

import { useTranslations } from 'next-intl'
import { ConfirmField } from '@/components/form/confirm-field'
import { FormProblem } from '@/components/form/form-problem'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { useConfirmedForm } from '@/components/form/use-confirmed-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffRole } from '@/lib/access/actor'
import { RoleSelect } from './role-select'

interface RoleFormProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
  readonly staffId: string
  readonly held: StaffRole
}

export function RoleForm({ action, ask, staffId, held }: RoleFormProps) {
  const t = useTranslations('staff')
  const sending = useTranslations('form')('sending')
  const places = { labels: { role: t('role') } }
  const { formAction, problem, errors, errorOf, typed, confirm } = useConfirmedForm(action, ask, places)
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="staffId" value={staffId} />
      <div className="flex flex-col gap-5">
        <RoleSelect error={errorOf('role')} defaultValue={typed('role') || held} />
        <ConfirmField {...confirm} />
      </div>
      <Actions>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('saveRole')}
        </SubmitButton>
      </Actions>
    </form>
  )
}
