/** Bodies, documents and groups that speak. */

export { documentNoun } from './documents.js';
export { groupNoun } from './groups.js';
export { organisation } from './organisation.js';
export { type OrganisationPhrase, organisationPhrase } from './phrase.js';
export type { DocumentNoun, GroupNoun, Organisation, OrganisationKind } from './types.js';
