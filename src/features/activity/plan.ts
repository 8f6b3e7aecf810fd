/** The columns and periods, in days, of an action plan; parts of a form keep these names for good. */
export const planColumns = ['what', 'who', 'when', 'first'] as const;
export const planDays = [30, 60, 90] as const;

/** The name of a cell of a table or plan in the log. */
export const cellName = (field: string, row: string, column: string): string => `${field}.${row}.${column}`;

/** 1, 2, 3 and so on: the rows of a table. */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
