import type { ItemWords } from '@/lib/intake/questionnaire'

export const medicines: Readonly<Record<string, ItemWords>> = {
  'blood-thinner': {
    ask: 'Toma anticoagulantes (medicamentos que hacen la sangre menos espesa)',
    hint: 'Son medicamentos como warfarina (Coumadin), acenocumarol (Sintrom), apixabán (Eliquis), rivaroxabán (Xarelto), edoxabán, dabigatrán o inyecciones de heparina.',
    label: 'Anticoagulantes',
    aboutAnother: { ask: '{name} toma anticoagulantes (medicamentos que hacen la sangre menos espesa)' },
  },
  'steroid-long': {
    ask: 'Ha tomado pastillas de esteroides (cortisona) durante 3 meses o más',
    hint: 'Por ejemplo, prednisona o prednisolona. Los inhaladores y las cremas no cuentan.',
    label: 'Esteroides largo tiempo',
    aboutAnother: { ask: '{name} ha tomado pastillas de esteroides (cortisona) durante 3 meses o más' },
  },
  medicines: {
    ask: '¿Cuáles de estos medicamentos toma?',
    hint: 'Marque todos los que toma, aunque sea solo de vez en cuando. Cuente también los que compra sin receta.',
    label: 'Medicamentos',
    options: {
      nsaid: 'Pastillas antiinflamatorias, como ibuprofeno, naproxeno o aspirina para el dolor',
      paracetamol: 'Acetaminofén (paracetamol), como Tylenol o Panadol',
      opioid: 'Pastillas o parches fuertes para el dolor, como codeína, tramadol, hidrocodona, oxicodona o morfina',
      'muscle-relaxant': 'Pastillas que relajan los músculos, como ciclobenzaprina, baclofeno, tizanidina o diazepam',
      anticoagulant:
        'Anticoagulantes, como warfarina (Coumadin), acenocumarol (Sintrom), apixabán (Eliquis), rivaroxabán (Xarelto), edoxabán, dabigatrán o inyecciones de heparina',
      antiplatelet: 'Pastillas que ayudan a evitar coágulos, como clopidogrel o una aspirina pequeña cada día',
      steroid: 'Pastillas de esteroides (cortisona), como prednisona o prednisolona',
      ssri: 'Pastillas para la tristeza o los nervios, como sertralina, citalopram o fluoxetina',
      'ace-arb-or-diuretic':
        'Pastillas para orinar más (diuréticos), o para la presión, como lisinopril, ramipril o losartán',
      methotrexate: 'Metotrexato',
      lithium: 'Litio',
      other: 'Otro medicamento',
    },
    aboutAnother: {
      ask: '¿Cuáles de estos medicamentos toma {name}?',
      hint: 'Marque todos los que toma {name}, aunque sea solo de vez en cuando. Cuente también los que se compran sin receta.',
    },
  },
  'nsaid-cautions': {
    ask: '¿Ha tenido alguna vez algo de esto?',
    hint: 'Si es así, algunas pastillas para el dolor no son seguras. Marque todo lo que corresponda.',
    label: 'Cuidado con antiinflamatorios',
    options: {
      'ulcer-or-gi-bleed': 'Una úlcera o un sangrado en el estómago o el intestino',
      'kidney-disease': 'Enfermedad de los riñones',
      'heart-failure': 'Insuficiencia cardíaca (el corazón bombea mal)',
      'liver-failure': 'Insuficiencia del hígado',
      'stroke-or-heart-attack': 'Un derrame cerebral o un ataque al corazón',
      'nsaid-asthma-or-allergy': 'Asma, sarpullido o hinchazón después de tomar pastillas como ibuprofeno o aspirina',
    },
    aboutAnother: {
      ask: '¿Ha tenido {name} alguna vez algo de esto?',
      hint: 'Si es así, algunas pastillas para el dolor no son seguras. Marque todo lo que corresponda.',
    },
  },
  allergies: {
    ask: '¿Tiene alguna alergia?',
    hint: 'Escriba a qué y qué le pasa. Si no tiene ninguna, deje esto vacío.',
    label: 'Alergias',
    aboutAnother: {
      ask: '¿Tiene {name} alguna alergia?',
      hint: 'Escriba a qué, y qué le pasa a {name}. Si no tiene ninguna, deje esto vacío.',
    },
  },
}
