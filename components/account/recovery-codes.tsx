import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PrintButton } from '@/components/ui/print-button'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  /** What is done once they are kept. */
  readonly after?: ReactNode
}

/** Shown once: only their hashes are kept. */
export function RecoveryCodes({ codes, after }: RecoveryCodesProps) {
  const t = useTranslations('codes')
  return (
    <div role="status" className="flex flex-col gap-4 border border-accent bg-tint p-4">
      <h2 className="text-heading font-bold">{t('recoveryTitle')}</h2>
      <p className="max-w-prose">{t('recoveryLead')}</p>
      <ol className="grid grid-cols-1 gap-x-6 gap-y-1 text-heading font-semibold tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div data-print="no" className="flex flex-wrap items-center gap-4">
        <PrintButton>{t('print')}</PrintButton>
        {after}
      </div>
    </div>
  )
}
