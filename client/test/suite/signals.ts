/** What the tests and the host that runs them tell each other. */

/** Begins every line that the tests print, so that the host can tell them from VS Code's own talk. */
export const prefix = '[wortlaut] ';

/** Printed, with a name for the picture, when there is something to see. */
export const readyForPhoto = 'ready for a photo: ';

/** A file of this name in the workspace asks for pictures; a host that can take some has put it there. */
export const photoRequestName = 'photo.request';

/** The host writes this file when it has taken a picture; the tests remove it. */
export const photoTakenName = 'photo.taken';
