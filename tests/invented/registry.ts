import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { Pathway } from '@/lib/pathways/pathway'
import { ringingEars } from './ringing-ears/pathway'

/** Stands in for the product's registry wherever the invented complaint is walked. */
export const pathways: readonly Pathway[] = [backPain, ringingEars]
