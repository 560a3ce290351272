/** Words that a patient meets on a box, on a sign or at the clinic; each is explained where a handout brings it up. */
export const knownWords: readonly string[] = [
  'acetaminophen',
  'aneurysm',
  'arthritis',
  'clinician',
  'diabetes',
  'diclofenac',
  'emergency',
  'equina',
  'herniated',
  'ibuprofen',
  'inflammatory',
  'magnesium',
  'methotrexate',
  'paracetamol',
  'potassium',
  'sciatica',
]
