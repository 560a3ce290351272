import { getFormatter, getTranslations } from 'next-intl/server'
import { OneTapForm } from '@/components/case/one-tap-form'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { viewPatient } from '@/lib/operations/patients/view-patient'
import { unmerge } from './actions'

interface MergesProps {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
}

/** Records that became part of this one lately, and the way to say that there is another. */
export async function Merges({ patient }: MergesProps) {
  const t = await getTranslations('patient.merge')
  const format = await getFormatter()
  const shown = (at: Date) =>
    format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: patient.timeZone })
  const { mayMerge } = patient
  const merges = patient.merges.filter(({ mayUndo }) => mayMerge || mayUndo)
  if (!mayMerge && merges.length === 0) return null
  return (
    <div data-print="no" className="mb-3 flex flex-col gap-3">
      {merges.map(({ id, at, until, by, recordNumber, mayUndo }) => (
        <Notice key={id}>
          <p className="mb-2 wrap-anywhere">
            {t('is', { name: by, number: recordNumber, date: shown(at), until: shown(until) })}
          </p>
          {mayUndo ? (
            <OneTapForm action={unmerge} fields={{ mergeId: id, patientId: patient.id }} label={t('undo')} />
          ) : null}
        </Notice>
      ))}
      {!mayMerge || patient.archivedAt || patient.unmatched ? null : (
        <p>
          <TextLink href={`/patients/${patient.id}/merge`}>{t('ask')}</TextLink>
        </p>
      )}
    </div>
  )
}
