import { all, any, is, unless } from '@/lib/intake/condition'

/** Basal-cell skin cancer does not travel (S12, S14). A type nobody has given may be any. */
export const hasHadCancer = all(is('cancer-history', 'yes'), unless(is('cancer-type', 'basal-cell-skin')))

/** Cancers that go to bone (S12). */
const boneSeeking = is('cancer-type', 'breast', 'lung', 'prostate', 'kidney', 'thyroid', 'myeloma')

export const cancerOfConcern = all(hasHadCancer, any(boneSeeking, is('cancer-under-treatment', 'yes')))
export const nightSweats = is('night-sweats', 'yes')
