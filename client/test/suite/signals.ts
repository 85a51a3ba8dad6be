/** What the tests and the host that runs them tell each other. */

/** Begins every line that the tests print, so that the host can tell them from VS Code's own talk. */
export const prefix = '[wortlaut] ';

/** Printed when the annotated article is on the screen. The host removes the request when it has its picture. */
export const readyForPhoto = 'ready for a photo';

/** A file of this name in the workspace asks for a picture. */
export const photoRequestName = 'photo.request';
