import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KindOfRetention } from '@/components/clinic/kind-of-retention'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewRetention } from '@/lib/operations/retention/view-retention'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { askForProof } from '../../proof'
import { switchKind } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('retention'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'proof', 'retention.confirm'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/settings/retention'>) => {
  const actor = await currentStaff()
  const { kind, period, done, of } = await searchParams
  const { kinds, timeZone, provesBy: by } = valueOrLeave(await viewRetention(actor, { kind, period }))
  const t = await getTranslations('retention')
  const switched = kinds.find((each) => each.kind === of)
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings">{t('settings')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        {switched && done === (switched.isOn ? 'on' : 'off') ? (
          <Notice kind="success" role="status">
            {t(`done.${done}`, { what: t(`kinds.${switched.kind}.title`) })}
          </Notice>
        ) : null}
        {kinds.map((shown) => (
          <KindOfRetention
            key={shown.kind}
            {...{ shown, timeZone }}
            typed={shown.kind === kind && typeof period === 'string' ? period : null}
            action={switchKind}
            proof={{ by, ask: askForProof }}
          />
        ))}
      </div>
    </ClinicFrame>
  )
})
