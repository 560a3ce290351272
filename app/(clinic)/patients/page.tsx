import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PatientsTable } from '@/components/patient/patients-table'
import { UnmatchedPatients } from '@/components/patient/unmatched-patients'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SearchForm } from '@/components/ui/search-form'
import { TextLink } from '@/components/ui/text-link'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { putAway } from './actions'

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

const isId = (text: unknown): text is string => typeof text === 'string' && /^[\da-f-]{36}$/.test(text)

async function PutAway({ patientId }: { readonly patientId: string }) {
  const t = await getTranslations('patients.unmatched')
  const record = (words: ReactNode) => <TextLink href={`/patients/${patientId}`}>{words}</TextLink>
  return (
    <div className="mb-4">
      <Notice kind="success" role="status">
        {t.rich('gone', { record })}
      </Notice>
    </div>
  )
}

async function OnlyUnmatched() {
  const t = await getTranslations('patients.unmatched')
  return (
    <p className="mb-3">
      <strong>{t('only')}</strong> <TextLink href="/patients">{t('all')}</TextLink>
    </p>
  )
}

async function Nobody({ search, isUnmatched }: { readonly search: string; readonly isUnmatched: boolean }) {
  const t = await getTranslations('patients')
  if (search) return <EmptyState title={t('noHits', { search })}>{t('noHitsBody')}</EmptyState>
  if (isUnmatched) return <EmptyState title={t('unmatched.none')}>{t('unmatched.noneBody')}</EmptyState>
  return <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>
}

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/patients'>) => {
  const actor = await currentStaff()
  const { q, after, added: count, gone, show } = await searchParams
  const isUnmatched = show === 'unmatched'
  const added = typeof count === 'string' ? count : ''
  const search = typeof q === 'string' ? q : ''
  const list = valueOrLeave(
    await listPatients(actor, { search, isUnmatched, after: typeof after === 'string' ? after : null }),
  )
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
      {isId(gone) ? <PutAway patientId={gone} /> : null}
      <UnmatchedPatients unmatched={list.unmatched} timeZone={list.timeZone} action={putAway} />
      {isUnmatched ? <OnlyUnmatched /> : null}
      <SearchForm
        action="/patients"
        label={t('search')}
        go={t('searchGo')}
        search={search}
        kept={isUnmatched ? <input type="hidden" name="show" value="unmatched" /> : null}
      />
      {list.isCloseOnly ? <p className="mb-3">{t('close', { search })}</p> : null}
      {list.patients.length === 0 ? (
        <Nobody search={search} isUnmatched={isUnmatched} />
      ) : (
        <PatientsTable patients={list.patients} timeZone={list.timeZone} />
      )}
      {list.next ? (
        <p className="mt-4">
          <ButtonLink
            href={`/patients?${new URLSearchParams({
              ...{ ...(search ? { q: search } : {}), ...(isUnmatched ? { show: 'unmatched' } : {}) },
              after: list.next,
            }).toString()}`}
            variant="secondary"
          >
            {t('next')}
          </ButtonLink>
        </p>
      ) : null}
    </ClinicFrame>
  )
})
