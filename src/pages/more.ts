/** The pages for reading that a first visit seldom begins with: one script for all of them. */
export { About } from './about';
export { Glossary } from './glossary';
export { Help } from './help';
export { Home } from './home';
export { Missing } from './missing';
export { NotProvided } from './not-provided';
export { People } from './people';
export { Pledge } from './pledge';
