/** The response to each kind of question, as it is kept in an event. */
export type Responses = {
  single: string;
  multiple: string[];
  'true-false': boolean;
  number: number;
  order: string[];
  match: Record<string, string>;
  sort: Record<string, string>;
  /** What stands in each gap, by the gap's id: the words written, or the id of the choice. */
  gap: Record<string, string>;
  scenario: string[];
  hotspot: string;
  reflection: string;
};
export type Response = Responses[keyof Responses];
