package org.hearsay.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Many numbers sorted on disk: filled into runs of a few million, each sorted in memory, then merged into one.
final class SortedRuns {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long[] open;
    private int size;
    private int runs;

    /// @param folder where the runs lie
    /// @param runs how many are there already
    /// @param most how many numbers a run holds; eight bytes of heap each
    SortedRuns(Path folder, int runs, int most) {
        this.folder = folder;
        this.runs = runs;
        open = new long[most];
    }

    /// How many runs are on disk.
    int runs() {
        return runs;
    }

    /// Whether so many more numbers fit into the open run.
    boolean hasRoomFor(int more) {
        return size + more <= open.length;
    }

    /// Adds a number to the open run, which must have room for it.
    void add(long number) {
        open[size++] = number;
    }

    /// Writes the open run, where it holds anything.
    void close() throws IOException {
        if (size == 0) {
            return;
        }
        Arrays.sort(open, 0, size);
        try (DataOutputStream out = writing(run(runs))) {
            for (int i = 0; i < size; i++) {
                out.writeLong(open[i]);
            }
        }
        runs++;
        size = 0;
    }

    private Path run(int number) {
        return folder.resolve("run" + number);
    }

    static DataOutputStream writing(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /// Writes the numbers of all runs in ascending order.
    ///
    /// @return how many they are
    long merge(DataOutputStream out) throws IOException {
        List<Run> all = new ArrayList<>();
        try {
            for (int number = 0; number < runs; number++) {
                all.add(new Run(run(number)));
            }
            var queue = new PriorityQueue<Run>((a, b) -> Long.compare(a.next, b.next));
            for (Run run : all) {
                if (run.advance()) {
                    queue.add(run);
                }
            }
            long count = 0;
            for (Run run = queue.poll(); run != null; run = queue.poll()) {
                out.writeLong(run.next);
                count++;
                if (run.advance()) {
                    queue.add(run);
                }
            }
            return count;
        } finally {
            for (Run run : all) {
                run.in.close();
            }
        }
    }

    private static final class Run {
        private final DataInputStream in;
        private long next;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        boolean advance() throws IOException {
            try {
                next = in.readLong();
                return true;
            } catch (EOFException end) {
                return false;
            }
        }
    }
}
