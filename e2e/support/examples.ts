import type { Responses } from '../../src/features/quiz/response.ts';
import type { Question } from '../../src/features/quiz/schema.ts';

/** What a person gives to the example of a kind and gets for it. Trees are what a screen reader is told, in part. */
type Example<K extends Question['kind']> = {
  right: Responses[K];
  /** The live region, once it is right. */
  says: string;
  /** Below the prompt, before anything is answered. */
  before: string;
  wrong: Responses[K];
  /** The whole question, once the wrong answer is checked. */
  after: string;
};

export const examples: { [K in Question['kind']]: Example<K> } = {
  single: {
    right: 'b',
    says: 'Correct, 1 of 1 point.',
    before: `
      - radio "Green procurement"
      - radio "Circular procurement"
      - radio "Strategic procurement"`,
    wrong: 'a',
    after: `
      - group /A city asks/:
        - radio /^Green procurement Not correct, your answer$/ [checked]
        - radio "Circular procurement"
      - status:
        - paragraph: Not correct, 0 of 1 point.`,
  },
  multiple: {
    right: ['a', 'b'],
    says: 'Correct, 2 of 2 points.',
    before: `
      - checkbox "The data each bidder has to give"
      - checkbox "The method by which cost is worked out"
      - checkbox "The profit each bidder may make"`,
    wrong: ['a', 'c'],
    after: `
      - group /You want life-cycle cost/:
        - checkbox /^The data each bidder has to give Correct, your answer$/ [checked]
        - checkbox /^The method by which cost is worked out You missed this one/
        - checkbox /^The profit each bidder may make Not correct, your answer$/ [checked]
      - status:
        - paragraph: Not correct, 0 of 2 points.`,
  },
  'true-false': {
    right: false,
    says: 'Correct, 1 of 1 point.',
    before: `
      - radio "True"
      - radio "False"`,
    wrong: true,
    after: `
      - group /World Bank data/:
        - radio /^True Not correct, your answer$/ [checked]
        - radio "False"
      - status:
        - paragraph: Not correct, 0 of 1 point.`,
  },
  number: {
    right: 1614,
    says: 'Correct, 1 of 1 point.',
    before: `
      - region "Printer, Price, One page, Upkeep a year":
        - table:
          - rowgroup:
            - row:
              - columnheader "Upkeep a year"
          - rowgroup:
            - row:
              - rowheader "B"
      - textbox "Your figure"
      - text: in your currency`,
    wrong: 2000,
    after: `
      - group /Your office prints/:
        - textbox "Your figure": "2000"
        - text: in your currency Not correct
        - paragraph: That is printer A. The question asks for printer B.
      - status:
        - paragraph: Not correct, 0 of 1 point.`,
  },
  order: {
    right: ['need', 'method', 'offers', 'compare'],
    says: 'Correct, 3 of 3 points.',
    before: `
      - list:
        - listitem:
          - text: Open the offers
          - 'button "Move up: Open the offers" [disabled]'
          - 'button "Move down: Open the offers"'
        - listitem:
          - text: Publish the method and the data form
          - 'button "Move up: Publish the method and the data form"'
          - 'button "Move down: Publish the method and the data form"'
      - status`,
    wrong: ['need', 'offers', 'method', 'compare'],
    after: `
      - group /Life-cycle cost/:
        - list:
          - listitem: Describe the need Correct
          - listitem: Open the offers Not correct A method that comes after the offers can be made to fit one of them.
          - listitem: Publish the method and the data form Not correct
          - listitem: Work out the cost of each offer Not correct
      - status:
        - paragraph: Not correct, 0 of 3 points.`,
  },
  match: {
    right: { green: 'green', social: 'social', circular: 'circular' },
    says: 'Correct, 3 of 3 points.',
    before: `
      - list:
        - listitem:
          - combobox "Green":
            - option "Choose" [disabled] [selected]
            - option "The lowest price on the day of the award"
        - listitem:
          - combobox "Socially responsible"
        - listitem:
          - combobox "Circular"`,
    wrong: { green: 'lowest', social: 'social', circular: 'circular' },
    after: `
      - group /Which aim/:
        - list:
          - listitem: Green The lowest price on the day of the award Not correct None of these words is about the price alone.
          - listitem: Socially responsible Labour, human rights, inclusion Correct The side of people at work and in society.
          - listitem: Circular Products and materials stay in use Correct By reuse, repair or take-back.
      - status:
        - paragraph: Partly correct, 2 of 3 points.`,
  },
  sort: {
    right: { innovation: 'voluntary', burden: 'voluntary', riders: 'duty', enforce: 'duty' },
    says: 'Correct, 4 of 4 points.',
    before: `
      - list "Groups":
        - listitem: Leave it to firms 0 items
        - listitem: Make it a duty 0 items
      - list:
        - listitem:
          - combobox "Firms find new solutions":
            - option "Choose a group" [disabled] [selected]
            - option "Leave it to firms"
            - option "Make it a duty"
        - listitem:
          - combobox "Small firms are spared a burden"
      - status`,
    wrong: { innovation: 'voluntary', burden: 'duty', riders: 'duty', enforce: 'duty' },
    after: `
      - group /Should corporate/:
        - list:
          - listitem: /Firms find new solutions Leave it to firms Correct Freedom to try is an argument/
          - listitem: /Small firms are spared a burden Make it a duty Not correct/
      - status:
        - paragraph: Partly correct, 3 of 4 points.`,
  },
  gap: {
    right: { whole: 'Whole–Life', end: 'disposal' },
    says: 'Correct, 2 of 2 points.',
    before: `
      - paragraph:
        - text: The price is only the first bill. The
        - textbox "Gap 1 of 2"
        - combobox "Gap 2 of 2":
          - option "Choose" [selected]
          - option "disposal"`,
    wrong: { whole: 'purchase', end: 'profit' },
    after: `
      - group /Fill the gaps/:
        - paragraph: /The purchase cost adds what a thing needs in use, its upkeep and its profit\\./
        - list:
          - listitem: "Not correct: purchase. That is the first bill only."
          - listitem: "Not correct: profit. Profit is the seller’s side of the price."
      - status:
        - paragraph: Not correct, 0 of 2 points.`,
  },
  scenario: {
    right: ['clause', 'repair'],
    says: 'Correct, 3 of 3 points.',
    before: `
      - group "Step 1. The code promises safe work. Your contract says nothing of it yet.":
        - button "Trust the code and sign."
        - button "Announce a contract clause on safe work, the same for all bidders."
        - button "Exclude the bidder, because codes are only words."`,
    wrong: ['exclude', 'clause', 'repair'],
    after: `
      - group /You are about to buy uniforms/:
        - list "Your story so far":
          - listitem:
            - paragraph: Exclude the bidder, because codes are only words. There was a better choice
            - paragraph: /The bidder complains and wins/
          - listitem:
            - paragraph: Add a clause on safe work for all bidders. A good choice
          - listitem:
            - paragraph: Ask for repair by a date, and check it. A good choice
      - status:
        - paragraph: Partly correct, 2 of 3 points.`,
  },
  hotspot: {
    right: 'illness',
    says: 'Correct, 1 of 1 point.',
    before: `
      - img /A pile of four blocks/
      - radio "A The price"
      - radio "B Electricity"
      - radio "C Repairs"
      - radio "D Illness from careless recycling"`,
    wrong: 'price',
    after: `
      - group /This is what a laptop costs/:
        - radio "A The price Not correct, your answer" [checked]
        - radio "B Electricity"
      - status:
        - paragraph: Not correct, 0 of 1 point.`,
  },
  // There is no wrong thought; another one stands in its place.
  reflection: {
    right: 'We could ask for pay records.',
    says: 'What you wrote is kept. It is not graded.',
    before: `
      - textbox "Your answer"`,
    wrong: 'None that I know of.',
    after: `
      - group /Think of a contract/:
        - textbox "Your answer": None that I know of.
        - status: What you wrote is kept. It is not graded.
        - region "One good answer":
          - paragraph: /Our cleaning contract promises fair pay/`,
  },
};
