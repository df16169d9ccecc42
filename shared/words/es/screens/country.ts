import type { TextsOf } from '../../areas.ts';

export const countryScreen = {
  about:
    'Cambie un valor cuando su asesor, ayuntamiento o aseguradora le haya dicho qué rige, y escriba dónde consta. Lo que nadie ha confirmado cuenta como lo más estricto.',
  counts: 'Sin confirmar: cuenta como {value}. {says}',
  saysNothing: 'No se pide en este país, salvo que usted lo ponga aquí.',
  sourceOf: 'Dónde consta: {says}',
  sourcePlaceholder: 'Dónde consta, quién lo dijo',
  guardianUnder: 'También consiente un tutor, por debajo de los (años)',
  receiptSignatures: 'Quién firma por la hoja de cuidados',
  nobodySigns: 'Nadie',
  clientSigns: 'El cliente',
  bothSign: 'Cliente y profesional',
  bloodDonationMonths: 'Sin donar sangre, en meses (0: sin espera)',
  bloodDonationWords: 'Sin donar sangre, en palabras en la hoja',
  recordsKeptYears: 'Se guardan los registros, en años',
  dateOrder: 'Orden de las fechas',
  dayMonth: 'Día, mes',
  monthDay: 'Mes, día',
  clock: 'Hora del día',
  clock24: '14:30',
  clock12: '2:30 PM',
} satisfies TextsOf<'countryScreen'>;
