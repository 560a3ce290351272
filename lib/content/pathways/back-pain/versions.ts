// Written by `npm run release`.
export const versions = {
  'back-pain-questionnaire': 3,
  'back-pain-rules': 5,
  'back-pain-check-in-questionnaire': 2,
  'back-pain-check-in-rules': 4,
}
