// Written by `npm run release`.
export const versions = {
  'back-pain-questionnaire': 4,
  'back-pain-rules': 10,
  'back-pain-check-in-questionnaire': 3,
  'back-pain-check-in-rules': 10,
}
