/// What the API answers, as JSON.
///
/// Not for: the record of an incident, which export writes. Open first: [Answers].
///
/// One trap: an answer's form is a promise, written down in `openapi.json`; a test holds both together.
@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
