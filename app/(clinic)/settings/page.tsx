import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingsForm } from '@/components/clinic/settings-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { pathwaysField, settingsHeld } from '@/lib/forms/settings-fields'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { saveSettings } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('settings'),
})

export default guarded(['form', 'obstacles', 'settings'], async ({ searchParams }: PageProps<'/settings'>) => {
  const actor = await currentStaff()
  const { settings, revision, pathways, offered } = valueOrLeave(await viewSettings(actor, {}))
  const isSaved = (await searchParams)['saved'] === 'yes'
  const t = await getTranslations('settings')
  const outbox = (await getTranslations('outbox'))('link')
  const erased = (await getTranslations('erased'))('link')
  const retention = (await getTranslations('retention'))('link')
  const templates = (await getTranslations('templates'))('link')
  const staff = (await getTranslations('staff'))('title')
  const onCall = (await getTranslations('onCall'))('link')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle
        lead={t('lead')}
        aside={
          <span className="flex flex-wrap gap-x-5 gap-y-2">
            <TextLink href="/settings/staff">{staff}</TextLink>
            <TextLink href="/settings/on-call">{onCall}</TextLink>
            <TextLink href="/settings/templates">{templates}</TextLink>
            <TextLink href="/settings/outbox">{outbox}</TextLink>
            <TextLink href="/settings/erased">{erased}</TextLink>
            <TextLink href="/settings/retention">{retention}</TextLink>
          </span>
        }
      >
        {t('title')}
      </PageTitle>
      <SettingsForm
        key={revision}
        action={saveSettings}
        revision={revision}
        held={{ ...settingsHeld(settings), [pathwaysField]: offered.join(' ') }}
        pathways={pathways}
        timeZones={Intl.supportedValuesOf('timeZone')}
        isSaved={isSaved}
      />
    </ClinicFrame>
  )
})
