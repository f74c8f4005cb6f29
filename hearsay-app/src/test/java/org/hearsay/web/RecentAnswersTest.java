package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.LedgerReaders;
import org.hearsay.web.Route.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer is found out again when what it depends on was written, and only then.
class RecentAnswersTest {
    private static final String SHELLING = "On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.\n";
    private static final String AGAIN = "On 2021-06-28 shelling hit Harin: 9 killed by the Front, AFP said.\n";
    private static final String ATTACK = "On 2021-07-03 attack hit Nahrat: 2 killed by the Front, SANA said.\n";
    private static final String NOTHING = "The harvest was good this year.\n";

    @TempDir
    private Path folder;

    @Test
    void anAnswerIsKeptByWhatAWriteTouched() throws Exception {
        Path file = folder.resolve("ledger.db");
        Served.ingest(folder, file, Map.of("one.txt", SHELLING));
        try (LedgerReaders ledger = LedgerReaders.open(file, 2)) {
            String id = ledger.read(it -> it.search().ids(IncidentFilter.NONE, Order.NEWEST))
                    .getFirst();
            var asked = new Asked(new RecentAnswers(ledger), id);
            assertThat(asked.again()).isEqualTo("one 1, all 1, file 1");
            assertThat(asked.again()).isEqualTo("one 1, all 1, file 1");
            Served.ingest(folder, file, Map.of("none.txt", NOTHING));
            assertThat(asked.again()).isEqualTo("one 1, all 1, file 2");
            Served.ingest(folder, file, Map.of("two.txt", ATTACK));
            assertThat(asked.again()).isEqualTo("one 1, all 2, file 3");
            Served.ingest(folder, file, Map.of("three.txt", AGAIN));
            assertThat(asked.again()).isEqualTo("one 2, all 3, file 4");
        }
    }

    /// Counts how often answers are found out that are about one incident, about all, and about more than incidents.
    private static final class Asked {
        private final RecentAnswers answers;
        private final String id;
        private final AtomicInteger one = new AtomicInteger();
        private final AtomicInteger all = new AtomicInteger();
        private final AtomicInteger file = new AtomicInteger();

        Asked(RecentAnswers answers, String id) {
            this.answers = answers;
            this.id = id;
        }

        String again() {
            answers.answer("/one", Holds.WHILE_INCIDENTS_STAND, () -> {
                one.incrementAndGet();
                return Reply.of(Reply.JSON, "{}").about(Set.of(id));
            });
            answers.answer("/all", Holds.WHILE_INCIDENTS_STAND, () -> {
                all.incrementAndGet();
                return Reply.of(Reply.JSON, "{}");
            });
            answers.answer("/file", Holds.WHILE_UNWRITTEN, () -> {
                file.incrementAndGet();
                return Reply.of(Reply.JSON, "{}");
            });
            return "one " + one + ", all " + all + ", file " + file;
        }
    }
}
