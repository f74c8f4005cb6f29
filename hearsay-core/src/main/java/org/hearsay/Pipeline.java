package org.hearsay;

import java.util.List;
import java.util.Optional;
import org.hearsay.StageTimes.Stage;
import org.hearsay.attribution.Attribution;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.extraction.OwnDead;
import org.hearsay.lexicon.EnglishText;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.resolution.dates.DateResolver;
import org.hearsay.resolution.dates.LocalTimes;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.PlaceResolver;
import org.hearsay.screening.Screening;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;
import org.hearsay.text.GardenPaths;
import org.hearsay.text.Sentence;

/// The stages in a row: how one report becomes mentions and claims.
///
/// Linking and assessment come after it, over many reports. Thread-safe.
public final class Pipeline implements ReportReader {
    private final EnglishText english;
    private final Screening screening;
    private final Annotator annotator;
    private final IncidentExtraction extraction;
    private final Attribution attribution;
    private final DateResolver dates;
    private final PlaceResolver places;
    private final LocalTimes localTimes;
    private final StageTimes times = new StageTimes();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Pipeline(Lexicon lexicon, Annotator annotator, Gazetteer gazetteer) {
        this.annotator = annotator;
        english = new EnglishText(lexicon);
        screening = new Screening(lexicon);
        extraction = new IncidentExtraction(lexicon);
        attribution = new Attribution(lexicon);
        dates = new DateResolver(lexicon);
        places = new PlaceResolver(lexicon, gazetteer);
        localTimes = new LocalTimes(lexicon);
    }

    @Override
    public List<Mention> read(Report report) {
        if (!times.time(Stage.SCREENING, () -> english.isEnglish(report.text()) && screening.isWorthReading(report))) {
            return List.of();
        }
        AnnotatedReport annotated = times.time(Stage.ANNOTATION, () -> annotated(report));
        List<Mention> told = times.time(Stage.EXTRACTION, () -> extraction.read(annotated));
        // Times of day become claims, so dates come before the speakers are found.
        List<Mention> dated = times.time(Stage.DATES, () -> dates.resolve(annotated, told));
        List<Mention> placed = times.time(Stage.TOPONYMS, () -> places.resolve(annotated, dated));
        // Only where it happened says what "1644 GMT" was there.
        List<Mention> local = times.time(Stage.DATES, () -> localTimes.resolve(annotated, placed));
        // What happened at one place on one day is one incident, so this has to wait for both.
        List<Mention> whole = times.time(Stage.EXTRACTION, () -> extraction.consolidate(annotated, local));
        List<Mention> days = times.time(Stage.DATES, () -> dates.withoutPresumedYears(annotated, whole));
        List<Mention> attributed = times.time(Stage.ATTRIBUTION, () -> attribution.attribute(annotated, days));
        return times.time(Stage.EXTRACTION, () -> extraction.plausible(annotated, attributed));
    }

    /// Whom a report tells to be killed and injured by whatever it was, when and where, accidents too, which are no
    /// incidents.
    public Optional<Mention> losses(Report report) {
        AnnotatedReport annotated = annotated(report);
        return extraction.losses(annotated).flatMap(lost -> placed(annotated, lost));
    }

    /// Whom a report tells to be hit or hurt, without saying that they lived, likewise.
    public Optional<Mention> harms(Report report) {
        AnnotatedReport annotated = annotated(report);
        return extraction.harms(annotated).flatMap(hurt -> placed(annotated, hurt));
    }

    private Optional<Mention> placed(AnnotatedReport annotated, Mention mention) {
        return places.resolve(annotated, dates.resolve(annotated, List.of(mention))).stream()
                .findFirst();
    }

    private AnnotatedReport annotated(Report report) {
        return GardenPaths.mended(annotator.annotate(report, this::needsTree));
    }

    /// What a report tells of the deaths of those who did it, by their own hand: no toll of its mentions counts them.
    public OwnDead ownDead(Report report) {
        return extraction.ownDead(annotated(report));
    }

    /// Parsing is the dearest step by far: only sentences that tell of an incident or let somebody speak get a tree.
    private boolean needsTree(Sentence sentence) {
        return extraction.mayTell(sentence) || attribution.maySpeak(sentence);
    }

    /// Where its time has gone so far.
    public StageTimes times() {
        return times;
    }
}
