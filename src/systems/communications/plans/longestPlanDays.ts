/** Two years. A stretch of the calendar asks for plans by their last day, and finds those that began up to this many days before it. */
export const longestPlanDays = 731;
