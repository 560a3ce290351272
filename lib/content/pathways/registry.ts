import type { Pathway } from '@/lib/pathways/pathway'
import { backPain } from './back-pain/pathway'

/** Every complaint that Keel knows; a clinic offers some of them. */
export const pathways: readonly Pathway[] = [backPain]
