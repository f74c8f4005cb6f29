package org.hearsay.bench.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.CommonWords;
import org.hearsay.linking.Kept;
import org.hearsay.linking.Linker;
import org.hearsay.linking.Standing;
import org.hearsay.linking.Telling;
import org.hearsay.store.StandingFile;

/// Links a generated stream of a million mentions and prints what one costs as the ledger grows.
///
/// Real: the keys, the neighbourhoods, the tables on disk, the evidence and the grouping. Left out: storing reports and
/// assessing incidents, which cost the same for every report by their nature.
public final class MentionStream {
    private static final int WINDOW = 10_000;
    private static final int BATCH = 500;
    private static final int AT_HAND = 20_000;

    private MentionStream() {}

    /// Files and links what [GeneratedTellings] makes, and prints what each window of mentions cost.
    ///
    /// @param arguments a file that does not exist yet, how many mentions, and how many of them, the last, are
    ///     linked (all where it is left out); those before are only filed, each a neighbourhood of its own
    /// @throws IOException where the file exists or cannot be written
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int mentions = Integer.parseInt(arguments[1]);
        if (Files.exists(file)) {
            throw new IOException(file + " exists; name a new file");
        }
        Lexicon lexicon = Lexicon.builtIn();
        var linker = new Linker(lexicon);
        var generated = new GeneratedTellings(linker, new CommonWords(lexicon));
        int linked = arguments.length > 2 ? Integer.parseInt(arguments[2]) : mentions;
        try (StandingFile standings = StandingFile.create(file)) {
            var kept = new OnDisk(standings, generated);
            kept.file(mentions - linked);
            run(linker, kept, mentions - linked, mentions, System.out);
        }
    }

    private static void run(Linker linker, OnDisk kept, int first, int mentions, PrintStream out) {
        out.println("mentions\tms a mention, CPU\tms, wall\theap MB");
        long cpu = cpu();
        long wall = System.nanoTime();
        List<Telling> batch = new ArrayList<>();
        for (int number = first; number < mentions; number++) {
            batch.add(kept.made(number));
            if (batch.size() == BATCH || number == mentions - 1) {
                List<Telling> these = batch;
                kept.standings.inOneStep(() -> linker.add(kept, these));
                batch = new ArrayList<>();
            }
            if ((number + 1) % WINDOW == 0) {
                long used = (Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory())
                        >> 20;
                out.println(String.format(
                        Locale.ROOT,
                        "%d\t%.3f\t%.3f\t%d",
                        number + 1,
                        (cpu() - cpu) / 1e6 / WINDOW,
                        (System.nanoTime() - wall) / 1e6 / WINDOW,
                        used));
                cpu = cpu();
                wall = System.nanoTime();
            }
        }
    }

    /// Of the thread that links: what others do on the machine does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Standings on disk, mentions made again where they are not at hand.
    private static final class OnDisk implements Kept<Telling> {
        private final StandingFile standings;
        private final GeneratedTellings generated;
        private final Map<Integer, Telling> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Telling> eldest) {
                return size() > AT_HAND;
            }
        };

        OnDisk(StandingFile standings, GeneratedTellings generated) {
            this.standings = standings;
            this.generated = generated;
        }

        /// Files mentions without linking them.
        void file(int mentions) {
            for (int from = 0; from < mentions; from += WINDOW) {
                int first = from;
                standings.inOneStep(() -> {
                    for (int number = first; number < Math.min(mentions, first + WINDOW); number++) {
                        place(generated.telling(number), new Standing(0, fresh()));
                    }
                });
            }
        }

        Telling made(int number) {
            return atHand.computeIfAbsent(number, generated::telling);
        }

        private List<Telling> made(Collection<String> ids) {
            List<Telling> made = new ArrayList<>();
            ids.forEach(id -> made.add(made(Integer.parseInt(id.substring(id.indexOf('@') + 1)))));
            return made;
        }

        @Override
        public Collection<Telling> near(Telling telling) {
            List<Telling> near =
                    made(standings.nodes().filedUnder(Linker.keys(telling).lookedUp()));
            near.remove(telling);
            return near;
        }

        @Override
        public Standing standing(Telling telling) {
            return standings.nodes().standing(telling.mention().id().toString());
        }

        @Override
        public List<Telling> members(Standing standing) {
            return made(standings.nodes().members(standing));
        }

        @Override
        public void place(Telling telling, Standing standing) {
            standings
                    .nodes()
                    .place(
                            telling.mention().id().toString(),
                            standing,
                            () -> Linker.keys(telling).filed());
        }

        @Override
        public long fresh() {
            return standings.nodes().fresh();
        }
    }
}
