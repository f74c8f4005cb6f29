package org.hearsay.linking;

/// Where a thing stands among the things that it may be one with.
///
/// @param step how much evidence it took to part its surroundings into small neighbourhoods, from 0
/// @param neighbourhood the number of its neighbourhood; tells which others stand in the same one, and nothing else
public record Standing(int step, long neighbourhood) {}
