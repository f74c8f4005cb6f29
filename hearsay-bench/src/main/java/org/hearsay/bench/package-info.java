/// Measuring, and making what the program ships ready-made.
///
/// Not for: anything a user runs while reading reports. Open first: the class whose `main` does what you want; each
/// says what to give it.
///
/// One trap: what is generated here is committed elsewhere; run the generator again when its input or the form
/// changes.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
