package org.hearsay.ingest;

import java.util.List;
import org.hearsay.model.Report;

/// What became of one input: a report, or one line that says why there is none.
public sealed interface Intake permits Intake.Taken, Intake.Skipped {

    /// A report was read.
    ///
    /// @param report the report
    /// @param raw the bytes it was read from, whose SHA-256 is the report's id
    /// @param warnings what the reader should know of it, a line each; usually none
    record Taken(Report report, RawBytes raw, List<String> warnings) implements Intake {
        public Taken {
            warnings = warnings.stream().map(OneLine::of).toList();
            if (!raw.sha256().equals(report.id())) {
                throw new IllegalArgumentException("these are not the bytes of report " + report.id());
            }
        }
    }

    /// Nothing was read. All parts are single lines without control characters, whatever a file is called.
    ///
    /// @param input the path as it was given
    /// @param problem what is wrong, to be read behind the path: "is empty"
    /// @param remedy what to do about it
    record Skipped(String input, String problem, String remedy) implements Intake {
        public Skipped {
            input = OneLine.of(input);
            problem = OneLine.of(problem);
            remedy = OneLine.of(remedy);
        }

        /// The whole message on one line.
        @Override
        public String toString() {
            return input + " " + problem + "; " + remedy;
        }
    }
}
