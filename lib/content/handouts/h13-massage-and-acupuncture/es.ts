import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Masaje, manipulación de la columna y acupuntura: datos honestos',
  body: `**El tratamiento con las manos puede aliviar la espalda por un tiempo. Funciona mejor junto con ejercicio, y no
es seguro para todos. Usted puede mejorar sin él.**

## Qué son

- **Masaje:** alguien frota y presiona sus músculos.
- **Manipulación de la columna:** un empujón o giro rápido de la columna. La hacen los quiroprácticos, los osteópatas y
  algunos fisioterapeutas.
- **Acupuntura:** se ponen agujas finas en la piel.

## Qué pueden hacer

- **El masaje** les gusta a muchos. El alivio es pequeño y suele irse en días o semanas.
- **La manipulación** puede ayudar un poco a algunas personas. No pone un hueso «en su lugar».
- **La acupuntura:** las guías médicas no están de acuerdo. Una guía importante del Reino Unido no la apoya para el
  dolor de la parte baja de la espalda. Otra del mismo país permite una serie de sesiones para algunos dolores que duran
  mucho. Una de Estados Unidos la incluye como opción.

## Pregúntenos primero si usted

- Tiene los huesos frágiles o toma esteroides.
- Tuvo hace poco una caída o una lesión.
- Tiene o tuvo cáncer.
- Tiene fiebre o puede tener una infección.
- Tiene una pierna débil, o la piel dormida o con hormigueo.
- Tiene una enfermedad inflamatoria de la espalda. Inflamatoria quiere decir que las propias defensas del cuerpo atacan
  las articulaciones.
- Toma un anticoagulante o sangra con facilidad.
- Está embarazada.
- Tuvo una cirugía de espalda.

No se haga una manipulación con ninguna de estas cosas hasta que un profesional de la salud le diga que es segura.

## Qué puede salir mal

- Puede quedar adolorido o cansado un día o dos. Es común.
- Las agujas pueden dejar moretones. En casos raros infectan la piel o dañan un pulmón.
- En casos raros, un empujón en la columna puede romper un hueso débil o apretar un nervio.
- Un empujón rápido en el cuello puede, muy rara vez, desgarrar un vaso sanguíneo y causar un derrame cerebral. Usted
  puede decir que no.

## Si quiere probar

1. Elija a alguien con formación y licencia.
2. Cuéntele sus enfermedades y sus medicinas.
3. Siga con sus caminatas y ejercicios. El tratamiento con las manos solo no basta.
4. Acuerde pocas sesiones, por ejemplo cuatro. Deje de ir si no mejora.
5. No pague por adelantado muchas sesiones.
6. No se haga una radiografía solo para recibir este tratamiento.
7. Diga «pare» en cualquier momento.

## Pregunte antes de hacer la cita

Lleve estas preguntas:

- ¿Tiene licencia para esto?
- ¿Es seguro con mis enfermedades y mis medicinas?
- ¿Qué podría salir mal?
- ¿Cuántas sesiones son y cuánto me cuestan?
- ¿Qué ejercicios debo hacer además?

${getHelpNow({
  ambulance: [
    'Tras un tratamiento en el cuello le duele muy fuerte la cabeza, habla mal, ve doble o pierde el equilibrio.',
  ],
  emergency: ['Después de agujas en el pecho o la espalda, le duele al respirar.'],
})}

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el masaje y la manipulación solo deben usarse junto con ejercicio. El beneficio es pequeño.
- **No sabemos:** cuánto ayuda la acupuntura. En los estudios, las agujas falsas muchas veces ayudaron casi igual que
  las verdaderas.
- **Pocas pruebas:** que el dolor venga de huesos mal alineados.
- **Seguros:** la mayoría no necesita nada de esto para mejorar. Si le gusta, es seguro para usted y le ayuda a moverse,
  puede ser parte de su plan.`,
  teachBack: {
    ask: 'Tiene una cita para una manipulación de la columna. Desde hoy arrastra un pie. ¿Qué hace?',
    answers: [
      { id: 'call-clinic', verdict: 'right', words: 'No voy a esa cita y llamo hoy a la clínica.' },
      { id: 'emergency-department', verdict: 'close', words: 'No voy a esa cita. Voy a urgencias.' },
      { id: 'massage-instead', verdict: 'worrying', words: 'Pido un masaje suave en su lugar.' },
      { id: 'go-anyway', verdict: 'worrying', words: 'Voy, porque un empujón puede arreglarlo.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model:
      'No deje que le traten la columna si una pierna o un pie se debilita y es algo nuevo. Llámenos el mismo día.',
    toldIn: 'Pregúntenos primero si usted',
  },
  review: 'not-reviewed-by-native-clinician',
}
