// The way in for tests of host pages: see README.md.
export {assertArrived} from './arrived.mjs';
export {openEngine} from './browsers.mjs';
export {serve, strictPolicy} from './serve.mjs';
