/**
 * The oldest browsers that the app works in, as Vite names them: what is built is written for them, and a test holds that
 * the built files ask for nothing newer. The README names them too.
 */
export const oldest = { safari: '15.4', chrome: '100', firefox: '115' };
