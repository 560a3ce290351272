// Written by `npm run release`.
export const versions = {
  'back-pain-questionnaire': 7,
  'back-pain-rules': 11,
  'back-pain-check-in-questionnaire': 6,
  'back-pain-check-in-rules': 11,
}
