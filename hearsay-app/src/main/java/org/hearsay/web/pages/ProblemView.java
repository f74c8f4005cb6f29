package org.hearsay.web.pages;

/// What could not be shown.
///
/// @param status the HTTP status
/// @param message why
public record ProblemView(int status, String message) {}
