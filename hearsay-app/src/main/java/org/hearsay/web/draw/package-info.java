/// Where lines, circles and letters lie: maps, histograms, graphs and curves as numbers that a template makes SVG.
///
/// Not for: SVG itself, which stands in the templates. Open first: [MapDrawing].
///
/// One trap: lengths are in the drawing's own units, not in pixels of a screen; a page scales the whole.
@NullMarked
package org.hearsay.web.draw;

import org.jspecify.annotations.NullMarked;
