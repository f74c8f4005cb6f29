package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.ingest.Intake.Skipped;
import org.jspecify.annotations.Nullable;

/// Looks for report files among files and folders.
final class ReportSearch {
    private final Consumer<Skipped> missing;

    ReportSearch(Consumer<Skipped> missing) {
        this.missing = missing;
    }

    List<Path> find(List<Path> inputs) {
        List<Path> found = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path input : inputs) {
            for (Path file : filesOf(input)) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    found.add(file);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Path> filesOf(Path input) {
        if (Files.isDirectory(input)) {
            return below(input);
        }
        if (Files.notExists(input)) {
            missing.accept(new Skipped(input.toString(), "does not exist", "check the path"));
            return List.of();
        }
        return List.of(input);
    }

    private List<Path> below(Path folder) {
        var walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.complain(folder, e);
        }
        if (walk.found.isEmpty() && walk.complaints == 0) {
            missing.accept(new Skipped(folder.toString(), "holds no .txt file", "give the files one by one"));
        }
        return walk.found.stream().sorted().toList();
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> found = new ArrayList<>();
        private int complaints;

        Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return !below.equals(folder) && isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (TextReports.isReport(file) && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // A link back up leads to files that are found anyway.
            if (!(problem instanceof FileSystemLoopException) && !isHidden(file)) {
                complain(file, problem);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path below, @Nullable IOException problem) {
            if (problem != null) {
                complain(below, problem);
            }
            return FileVisitResult.CONTINUE;
        }

        private void complain(Path path, IOException problem) {
            complaints++;
            missing.accept(new Skipped(
                    path.toString(),
                    "cannot be read (" + problem.getClass().getSimpleName() + ")",
                    "check that you may open it"));
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
