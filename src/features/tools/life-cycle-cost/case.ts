import type { Translate } from '../../../site/words.ts';

/**
 * A cost that comes once in a life, such as an overhaul. `year` counts from the purchase; it falls at the end of that
 * year, and never after the life has ended.
 */
export type OneOff = { what: string; year: number | null; amount: number | null };

/** One way to meet the need. Amounts are for one unit, in today's money. */
export type Option = {
  name: string;
  /** How many are needed of this one; null takes the common number. */
  units: number | null;
  purchase: number | null;
  /** Delivery, installation, training: paid with the purchase. */
  installation: number | null;
  /** Energy or fuel a year, in its own unit: kWh, litres. */
  energy: number | null;
  /** Price of one unit of energy; null takes the common one. */
  energyPrice: number | null;
  /** A second kind of energy, such as gas beside electricity. */
  energy2: number | null;
  energy2Price: number | null;
  /** Consumables a year. */
  consumables: number | null;
  /** Maintenance a year. */
  upkeep: number | null;
  oneOffs: OneOff[];
  /** Removal, take-back, disposal: paid at the end. */
  endOfLife: number | null;
  /** What it can be sold for at the end. */
  residual: number | null;
  /** Years it lasts; null takes the common ones. */
  life: number | null;
  /** Tonnes of CO2 equivalent a year. */
  emissions: number | null;
};

/** From this year on, a tonne of CO2 equivalent costs so much. */
export type CarbonStep = { year: number | null; price: number | null };

/**
 * Whether what is paid in the first year is paid at today's prices (`today`) or at prices that have risen once (`risen`).
 * Both are in use; their ids stand in saved cases.
 */
export const firstYears = ['today', 'risen'] as const;
export type FirstYear = (typeof firstYears)[number];

/** A case of the life-cycle cost calculator. Rates are in per cent a year and may be negative. */
export type LifeCycleCase = {
  /** What the amounts are in: any text. */
  currency: string;
  units: number | null;
  years: number | null;
  discountRate: number | null;
  energyPrice: number | null;
  energy2Price: number | null;
  /** Yearly rise of energy prices, and of the price of everything else that is paid later. */
  energyRise: number | null;
  energy2Rise: number | null;
  otherRise: number | null;
  firstYear: FirstYear;
  /** Cost to society of a tonne of CO2 equivalent, until a step says otherwise. */
  carbonPrice: number | null;
  carbonSteps: CarbonStep[];
  /** Whether costs borne by others count in the ranking. They are always shown apart. */
  countsOthers: boolean;
  options: Option[];
};

export const fewestOptions = 2;
export const mostOptions = 12;
export const mostOneOffs = 6;
export const mostCarbonSteps = 6;
export const longestLife = 60;
/** Per cent a year. Prices that halve every year are the most anybody will assume. */
export const lowestRate = -50;
export const highestRate = 100;

export const emptyOption = (name: string): Option => ({
  name,
  units: null,
  purchase: null,
  installation: null,
  energy: null,
  energyPrice: null,
  energy2: null,
  energy2Price: null,
  consumables: null,
  upkeep: null,
  oneOffs: [],
  endOfLife: null,
  residual: null,
  life: null,
  emissions: null,
});

/** A case to fill in: two options, no figures but the units and no rise of prices. */
export const emptyCase = (): LifeCycleCase => ({
  currency: '',
  units: 1,
  years: null,
  discountRate: null,
  energyPrice: null,
  energy2Price: null,
  energyRise: null,
  energy2Rise: null,
  otherRise: null,
  firstYear: 'today',
  carbonPrice: null,
  carbonSteps: [],
  countsOthers: false,
  options: [emptyOption('A'), emptyOption('B')],
});

/** The prepared case: 40 air-conditioning units for a district hospital. */
export const exampleCase = (t: Translate): LifeCycleCase => {
  const bids = [
    { name: 'A', purchase: 620, energy: 1450, upkeep: 45, endOfLife: 90, emissions: 0.725 },
    { name: 'B', purchase: 780, energy: 1120, upkeep: 42, endOfLife: 70, emissions: 0.56 },
    { name: 'C', purchase: 940, energy: 860, upkeep: 40, endOfLife: 60, emissions: 0.43 },
  ];
  return {
    ...emptyCase(),
    units: 40,
    years: 10,
    discountRate: 5,
    energyPrice: 0.18,
    energyRise: 2,
    carbonPrice: 60,
    countsOthers: true,
    options: bids.map((bid) => ({ ...emptyOption(''), ...bid, name: t('lcc.bid', { name: bid.name }) })),
  };
};

/** Figures all options share, in the order of the table. */
export const commonFigures = [
  'units',
  'years',
  'discountRate',
  'energyPrice',
  'energy2Price',
  'energyRise',
  'energy2Rise',
  'otherRise',
  'carbonPrice',
] as const;

/** Figures of one option, in the order of the form and the table. */
export const optionFigures = [
  'units',
  'purchase',
  'installation',
  'energy',
  'energyPrice',
  'energy2',
  'energy2Price',
  'consumables',
  'upkeep',
  'endOfLife',
  'residual',
  'life',
  'emissions',
] as const;
