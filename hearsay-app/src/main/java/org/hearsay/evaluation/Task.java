package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Progress;

/// What is to be evaluated.
///
/// @param files the files of the data set, plain or packed (`.gz`); for `incidents`, reports or folders of them
/// @param out where the system's own answers go
/// @param answers where the right answers are, for a data set that keeps them apart from its files
/// @param progress is told how far it has come
public record Task(List<Path> files, Path out, Optional<Path> answers, Progress progress) {
    public Task {
        files = List.copyOf(files);
    }
}
