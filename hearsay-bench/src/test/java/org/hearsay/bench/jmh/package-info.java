/// JMH benchmarks: how long the parts of Hearsay take that are asked most often.
///
/// Not for: whole runs, which `docs/performance.md` times by the clock. Open first: any benchmark; the page says how to
/// run
/// them.
///
/// One trap: they stand among the tests so that their generated code stays out of what is checked; no test runs them.
@NullMarked
package org.hearsay.bench.jmh;

import org.jspecify.annotations.NullMarked;
