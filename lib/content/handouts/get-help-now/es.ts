const emergencySigns = [
  'No puede orinar, o le cuesta empezar.',
  'Se le escapa la orina o el excremento, o no siente cuándo necesita ir al baño.',
  'Tiene la piel dormida o con hormigueo en las nalgas, alrededor del ano o entre las piernas.',
  'Pierde sensibilidad durante el sexo, o ya no logra una erección.',
  'El dolor le baja por las dos piernas, o las dos hormiguean, se duermen o pierden fuerza.',
  'Las piernas no van adonde usted quiere, o se le doblan.',
  'Tiene dolor en el pecho, un dolor que desgarra, o le cuesta respirar.',
  'El dolor o la presión va a la mandíbula, el cuello o el brazo.',
  'Tiene un dolor muy fuerte en el vientre, o está duro o hinchado.',
  'Se desmaya, o se pone frío, sudoroso o gris.',
  'Tiene de repente un dolor de cabeza muy fuerte.',
  'Tiene confusión, o la piel manchada o azulada.',
] as const

const sameDaySigns = [
  'Una pierna o un pie pierde fuerza, o arrastra el pie.',
  'Las manos o los brazos se le duermen, o están débiles o torpes.',
  'Tiene fiebre, escalofríos o temblores.',
] as const

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** The same signs as in English, in the same order. */
export const getHelpNow = (...alsoEmergency: readonly string[]): string => `## Busque ayuda ahora

**Vaya ahora al servicio de urgencias (sala de emergencias)** si algo de esto es nuevo, empeora o acaba de pasar:

${list([...alsoEmergency, ...emergencySigns])}

Si no puede llegar de forma segura, llame al número de emergencias. No maneje usted.

**Llámenos el mismo día** si:

${list(sameDaySigns)}

Si estamos cerrados, o no logra hablar con nosotros, vaya a urgencias.`
