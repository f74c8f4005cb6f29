package org.hearsay.bench.muc4;

/// One way to cut a noun phrase out of its sentence.
///
/// @param first index of its first token
/// @param last index of its last token, the head or behind it
/// @param text the words as the document has them
/// @param normal the words as the scorer compares them
record Wording(int first, int last, String text, String normal) {}
