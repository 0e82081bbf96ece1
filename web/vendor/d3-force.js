/** D3's forces, read only when somebody asks for the layout that needs them. */
import './d3.js';
import '/lib/d3-force/dist/d3-force.min.js';

const { d3 } = /** @type {any} */ (globalThis);
export const { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } = d3;
