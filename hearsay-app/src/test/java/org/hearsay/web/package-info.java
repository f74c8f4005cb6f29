/// Tests of the pages and the API, through the door that a browser uses.
///
/// Not for: what a page looks like in a browser; see [BrowserTest]. Open first: [Served].
///
/// One trap: a server in a test takes any free port; never write a port down.
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
