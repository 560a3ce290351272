import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PatientsTable } from '@/components/patient/patients-table'
import { UnmatchedPatients } from '@/components/patient/unmatched-patients'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SearchForm } from '@/components/ui/search-form'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('patients'),
})

const isCount = /^\d{1,4}$/

async function Ways() {
  const t = await getTranslations('patients')
  return (
    <span className="flex flex-wrap gap-3">
      <ButtonLink href="/patients/import" variant="secondary">
        {t('import')}
      </ButtonLink>
      <ButtonLink href="/patients/new">{t('new')}</ButtonLink>
    </span>
  )
}

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/patients'>) => {
  const actor = await currentStaff()
  const { q, after, added: count } = await searchParams
  const added = typeof count === 'string' ? count : ''
  const search = typeof q === 'string' ? q : ''
  const list = valueOrLeave(await listPatients(actor, { search, after: typeof after === 'string' ? after : null }))
  const t = await getTranslations('patients')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle aside={<Ways />}>{t('title')}</PageTitle>
      {isCount.test(added) ? (
        <div className="mb-4">
          <Notice kind="success" role="status">
            {t('imported', { count: Number(added) })}
          </Notice>
        </div>
      ) : null}
      <UnmatchedPatients unmatched={list.unmatched} timeZone={list.timeZone} />
      <SearchForm action="/patients" label={t('search')} go={t('searchGo')} search={search} />
      {list.isCloseOnly ? <p className="mb-3">{t('close', { search })}</p> : null}
      {list.patients.length === 0 ? (
        <EmptyState title={search ? t('noHits', { search }) : t('empty')}>
          {search ? t('noHitsBody') : t('emptyBody')}
        </EmptyState>
      ) : (
        <PatientsTable patients={list.patients} timeZone={list.timeZone} />
      )}
      {list.next ? (
        <p className="mt-4">
          <ButtonLink
            href={`/patients?${new URLSearchParams({ ...(search ? { q: search } : {}), after: list.next }).toString()}`}
            variant="secondary"
          >
            {t('next')}
          </ButtonLink>
        </p>
      ) : null}
    </ClinicFrame>
  )
})
