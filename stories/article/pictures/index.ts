import type { ComponentType } from 'react';
import { Boulevard } from './Boulevard.js';
import { Concert } from './Concert.js';
import { Crowd } from './Crowd.js';
import { RedCarpet } from './RedCarpet.js';
import { Shoulder } from './Shoulder.js';
import { Table } from './Table.js';
import { Welcome } from './Welcome.js';

/** One of the seven pictures: the report's own alternative, caption and credit, and our drawing of it. */
export interface PictureWords {
  alternative: string;
  caption: string;
  credit: string;
  Drawing: ComponentType;
}

const credit = 'Sputnik, Kremlin Pool Photo via AP';

export const pictures: readonly PictureWords[] = [
  {
    // The report's alternative is the caption and the credit over again. This one says what there is to see.
    alternative:
      'Two men in dark suits shake hands at night on a red carpet; a guard of honour stands behind them and an airliner with its stairs down',
    caption: 'Vladimir Putin was welcomed to North Korea by Kim Jong Un',
    credit,
    Drawing: Welcome,
  },
  {
    // The report's alternative ends in a comma.
    alternative: 'Mr Putin and Mr Kim attend a gala concert in Pyongyang',
    caption: 'Details of what the pact entails are unclear at the moment',
    credit,
    Drawing: Concert,
  },
  {
    alternative: 'Mr Kim and Mr Putin march on a red carpet',
    caption: 'The leaders have vowed even closer cooperation',
    credit,
    Drawing: RedCarpet,
  },
  {
    alternative: 'A big crowd at an official event in Pyongyang',
    caption: 'Huge crowds greeted the leaders in Pyongyang',
    credit,
    Drawing: Crowd,
  },
  {
    alternative: "Mr Putin smiles and puts a hand on Mr Kim's shoulder",
    caption: 'The pair hailed their ‘fiery friendship’ and historical ties',
    credit,
    Drawing: Shoulder,
  },
  {
    alternative: "Mr Putin's boulevard",
    caption: 'Mr Putin’s motorcade travels down a main boulevard in Pyongyang',
    credit,
    Drawing: Boulevard,
  },
  {
    alternative: 'The two delegations face each other across the table',
    caption: 'Mr Putin was joined by senior ministers at the visit',
    credit,
    Drawing: Table,
  },
];
