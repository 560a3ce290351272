import type { ChangesFirst } from '@/lib/triage/named-flags'

/** Of one kind the flags are in no order: the most urgent of them is named. */
export const changesFirst: ChangesFirst = {
  'self-harm': ['suicidal-thoughts'],
  'cauda-equina': [
    ...['N1', 'N2', 'ces-retention', 'ces-flow-feeling', 'ces-bladder-leak', 'ces-bowel', 'ces-saddle', 'ces-sexual'],
    ...['ces-both-legs', 'neuro-weak-both'],
  ],
  infection: ['I1', 'I2', 'I3', 'K1', 'sepsis-signs', 'fever-chills'],
  anticoagulant: ['blood-thinner'],
  cancer: ['M1', 'M2', 'N3', 'cancer-history'],
  worsening: ['leg-since', 'worse-since'],
  fracture: ['F1', 'F2', 'F3', 'F4', 'F5', 'trauma-major', 'injury-since', 'fall-since', 'stiff-since'],
}
