import type { Translate } from '../../../site/words.ts';

/** How price and quality become one figure. Their ids stand in saved cases: never change one. */
export const formulas = [
  'lowest',
  'fixed',
  'south-african',
  'mean',
  'median',
  'banded',
  'per-point',
  'monetised',
  'quality',
] as const;
export type Formula = (typeof formulas)[number];

/** What points for quality are a share of: all there are, or the best quality among the bids. Ids stand in saved cases. */
export const qualityBases = ['scale', 'best'] as const;
export type QualityBasis = (typeof qualityBases)[number];

/** A band of prices: up to so many per cent above the lowest, so many per cent of the points. */
export type PriceBand = { above: number | null; share: number | null };

/** A sub-criterion of quality. `weight` is its share of quality, in any unit: weights are made to add up. */
export type Criterion = {
  name: string;
  weight: number | null;
  /** Least points out of the scale. */
  passMark: number | null;
};

export type Bid = {
  name: string;
  /** Price, or life-cycle cost, as it is compared. */
  price: number | null;
  /** Price as it was offered, to look into low prices; null where it is the one compared. */
  offered: number | null;
  /** Points out of the scale for every criterion, in their order. */
  points: (number | null)[];
  /** A discount in per cent that only counts in the comparison. */
  advantage: number | null;
  /** Nothing is added to its price under a margin of preference. */
  preferred: boolean;
  /** Points each evaluator gave before they were agreed on, in the order of evaluators and of criteria. */
  votes: (number | null)[][];
  /** Position of the lot it is for; 0 where there are none. */
  lot: number;
  /** Out of the ranking, to try out what happens without it or because it was rejected. */
  isOut: boolean;
};

/** What decides among bids that are level, before a lot is drawn; `none` leaves them level. Ids stand in saved cases. */
export const tieBreaks = ['none', 'quality', 'price', 'lot'] as const;
export type TieBreak = (typeof tieBreaks)[number];

/** A case of the bid evaluation. */
export type BidCase = {
  currency: string;
  formula: Formula;
  /** What points are given out of: 100, 10, 5, or 20 for specific goals. */
  scale: number | null;
  /** Places that points are rounded to before bids are ranked; null ranks them unrounded. */
  places: number | null;
  tieBreak: TieBreak;
  /** Positions of bids that were drawn by lot among those still level. */
  drawn: number[];
  /** Weight of price in per cent; quality has the rest. */
  priceWeight: number | null;
  qualityBasis: QualityBasis;
  bands: PriceBand[];
  /** Per cent added to the price of every bid that is not preferred, for the comparison only. */
  margin: number | null;
  criteria: Criterion[];
  /** Names of those who gave points, where several did. */
  evaluators: string[];
  /** Names of the lots; empty where the purchase is not divided. */
  lots: string[];
  /** Position of the lot that is looked at. */
  lot: number;
  bids: Bid[];
  /** Fixed references: full marks at or below `best`, none at or above `worst`. */
  best: number | null;
  worst: number | null;
  /** Money that one point of quality is worth. */
  pointValue: number | null;
  /** Least points of 100 for quality as a whole. */
  passMark: number | null;
  /** What it costs to make or do lawfully, to look into low prices. */
  floor: Floor;
};

/** Hours a lawful offer needs, the least wage for an hour, on-costs in per cent, and materials; for the whole contract. */
export type Floor = {
  hours: number | null;
  wage: number | null;
  onCosts: number | null;
  materials: number | null;
};

export const floorFigures = ['hours', 'wage', 'onCosts', 'materials'] as const satisfies (keyof Floor)[];

export const fewestBids = 1;
/** In one lot. */
export const mostBids = 24;
export const mostLots = 6;
export const mostCriteria = 8;
export const mostBands = 6;
export const mostEvaluators = 6;

export const emptyBid = (name: string, criteria: number, evaluators = 0, lot = 0): Bid => ({
  name,
  price: null,
  offered: null,
  points: Array.from({ length: criteria }, () => null),
  advantage: null,
  preferred: false,
  votes: Array.from({ length: evaluators }, () => Array.from({ length: criteria }, () => null)),
  lot,
  isOut: false,
});

export const emptyCase = (): BidCase => ({
  currency: '',
  formula: 'fixed',
  scale: 100,
  places: 2,
  tieBreak: 'none',
  drawn: [],
  priceWeight: 60,
  qualityBasis: 'scale',
  bands: [
    { above: 5, share: 100 },
    { above: 10, share: 80 },
    { above: 20, share: 60 },
    { above: 40, share: 30 },
  ],
  margin: null,
  criteria: [{ name: '', weight: 100, passMark: null }],
  evaluators: [],
  lots: [],
  lot: 0,
  bids: [emptyBid('A', 1), emptyBid('B', 1)],
  best: null,
  worst: null,
  pointValue: null,
  passMark: null,
  floor: { hours: null, wage: null, onCosts: null, materials: null },
});

/** The prepared case, capstone A: linen and uniforms for twelve district hospitals; life-cycle cost a set and year. */
export const exampleCase = (t: Translate): BidCase => {
  const bids = [
    { name: 'NorthTex', price: 26.5, offered: 20, quality: 55 },
    { name: 'CoopSew', price: 23.3333, offered: 27, quality: 80 },
    { name: 'GreenWeave', price: 21.75, offered: 34, quality: 85 },
    { name: 'QuickSew', price: 19.5, offered: 13, quality: 50 },
  ];
  return {
    ...emptyCase(),
    formula: 'lowest',
    criteria: [{ name: t('bids.quality'), weight: 100, passMark: null }],
    bids: bids.map(({ quality, ...bid }) => ({ ...emptyBid('', 1), ...bid, points: [quality] })),
    best: 15,
    worst: 35,
    pointValue: 0.1,
    floor: { hours: 1.1, wage: 3.2, onCosts: 18, materials: 9.5 },
  };
};
