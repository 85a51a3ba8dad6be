/** Stands in what the server writes for the reason that the author has to give. */
export const REASON = 'GRUND';
