package org.hearsay.resolution.toponyms;

import java.util.Optional;
import org.hearsay.model.Span;

/// A place name of a report and the place it means there.
///
/// @param span where the name stands
/// @param name as printed
/// @param place what it means; empty where no gazetteer knows a place that it can mean here
public record LocatedToponym(Span span, String name, Optional<GazetteerEntry> place) {}
