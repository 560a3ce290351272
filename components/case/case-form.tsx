import { ActForm, type ActFormProps } from './act-form'

interface CaseFormProps extends Omit<ActFormProps, 'fields'> {
  readonly caseId: string
  readonly revision: number
}

/** One act on a case. The revision goes along, so that what changed meanwhile is never overwritten unseen. */
export function CaseForm({ caseId, revision, ...form }: CaseFormProps) {
  return <ActForm fields={{ caseId, revision }} {...form} />
}
