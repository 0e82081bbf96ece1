/**
 * The D3 modules that the picture needs at once, each in the one file of its WebJar: dozens of small modules would make the
 * first picture wait. The files share one global, as D3's own builds do, in the order of their dependencies.
 */
import '/lib/d3-dispatch/dist/d3-dispatch.min.js';
import '/lib/d3-timer/dist/d3-timer.min.js';
import '/lib/d3-color/dist/d3-color.min.js';
import '/lib/d3-ease/dist/d3-ease.min.js';
import '/lib/d3-interpolate/dist/d3-interpolate.min.js';
import '/lib/d3-selection/dist/d3-selection.min.js';
import '/lib/d3-transition/dist/d3-transition.min.js';
import '/lib/d3-drag/dist/d3-drag.min.js';
import '/lib/d3-zoom/dist/d3-zoom.min.js';
import '/lib/d3-quadtree/dist/d3-quadtree.min.js';

const { d3 } = /** @type {any} */ (globalThis);
export const { quadtree, select, zoom, zoomIdentity } = d3;
