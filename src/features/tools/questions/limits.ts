/** The most questions a set holds. */
export const mostQuestions = 12;
