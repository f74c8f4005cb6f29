package org.hearsay.resolution.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.Dating;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.model.YearlessDating;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.hearsay.text.Sentence;
import org.hearsay.text.Sentences;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class DateResolverTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final IncidentExtraction EXTRACTION = new IncidentExtraction(LEXICON);
    private static final DateResolver DATES = new DateResolver(LEXICON);

    private static List<Mention> read(AnnotatedReport report) {
        return DATES.resolve(report, EXTRACTION.read(report));
    }

    private static List<String> dates(AnnotatedReport report) {
        return read(report).stream()
                .map(mention -> Optional.ofNullable(mention.dating())
                        .map(dating -> dating.date().toString())
                        .orElse("unknown"))
                .toList();
    }

    private static List<String> dates(String report) {
        return dates(Canned.report(report));
    }

    private static List<String> times(String report) {
        return read(Canned.report(report))
                .getFirst()
                .claimsOn(Slot.TIME)
                .map(Claim::value)
                .map(value -> value.label())
                .toList();
    }

    private static AnnotatedReport published(String report, LocalDate day) {
        return Canned.report(report, new Publication(null, null, null, day, Publication.DateBasis.PRINTED));
    }

    @Test
    void aWeekdayIsSetAgainstTheReportsDay() {
        assertThat(dates("rocket-attack")).containsExactly("2021-06-28");
    }

    @Test
    void aDayWithoutAYearTakesTheReportsYear() {
        assertThat(dates("passive-air-strike")).containsExactly("2021-06-28");
    }

    @Test
    void aDayWithoutAYearSpringsBackWhereTheReportIsOlderInTheYear() {
        assertThat(dates(published("passive-air-strike", LocalDate.of(2022, 3, 2))))
                .containsExactly("2021-06-28");
    }

    @Test
    void aDayWithoutAYearIsHeldWithoutItWhereTheReportHasNoDay() {
        assertThat(days(Canned.report("days-without-a-year", Publication.UNKNOWN)))
                .containsExactly("XXXX-06-28 MONDAY", "XXXX-06-27 SUNDAY", "unknown", "2020-03-03");
    }

    @Test
    void aDayWithoutAYearHasOneWhereTheReportHasADay() {
        assertThat(days(published("days-without-a-year", LocalDate.of(2021, 6, 30))))
                .containsExactly("2021-06-28", "2021-06-27", "2021-06-29", "2020-03-03");
    }

    private static List<String> days(AnnotatedReport report) {
        return DATES.withoutPresumedYears(report, read(report)).stream()
                .map(mention -> {
                    Dating dating = mention.dating();
                    YearlessDating yearless = mention.yearless();
                    return dating != null
                            ? dating.date().toString()
                            : yearless == null ? "unknown" : yearless + " " + yearless.weekday();
                })
                .toList();
    }

    @Test
    void lastWeekIsAWeek() {
        assertThat(dates("car-bomb")).containsExactly("2021-06-21/2021-06-27");
    }

    @Test
    void everyIncidentHasItsOwnDay() {
        assertThat(dates("two-sites")).containsExactly("2021-06-28", "2021-06-27");
    }

    @Test
    void aFullDateNeedsNoReportsDay() {
        assertThat(dates(Canned.report("weeks-and-months", Publication.UNKNOWN)))
                .containsExactly("unknown", "2020-03-04");
        assertThat(dates("weeks-and-months")).containsExactly("2021-05", "2020-03-04");
    }

    @Test
    void anUndatedReportKeepsItsDateUnknown() {
        assertThat(dates(Canned.report("rocket-attack", Publication.UNKNOWN))).containsExactly("unknown");
    }

    @Test
    void whatIsAnsweredLiesShortlyBefore() {
        assertThat(dates("in-response")).containsExactly("2021-06-27", "2021-06-26/2021-06-27");
    }

    @Test
    void aStretchOfTimeBetweenTwoIncidentsDatesTheOther() {
        assertThat(dates("lapses")).containsExactly("2021-06-28", "2021-01", "2021-06-28");
    }

    @Test
    void theDayOfWhatIsRecalledOrAskedBesideAnIncidentIsTold() {
        assertThat(dates("said-that-on-friday")).containsExactly("2021-06-11", "2021-06-26");
    }

    @Test
    void newsWithoutADayIsAssumedRecentAndSaysSo() {
        Dating dating = read(Canned.report("citing-chain")).getFirst().dating();
        assertThat(dating).isNotNull();
        assertThat(dating.date()).hasToString("2021-06-28/2021-06-29");
        assertThat(dating.words()).isNull();
        assertThat(dating.basis()).contains("assumed recent").contains("2021-06-29");
    }

    @Test
    void aDayThatBelongsToAnotherIncidentIsNoDayOfTheNews() {
        assertThat(dates("anothers-day")).containsExactly("2021-06-29", "2021-06-28");
        assertThat(dates(published("anothers-day", LocalDate.of(2021, 6, 30))))
                .containsExactly("2021-06-29/2021-06-30", "2021-06-28");
    }

    @Test
    void theBasisQuotesTheWords() {
        Dating dating = read(Canned.report("rocket-attack")).getFirst().dating();
        assertThat(dating).isNotNull();
        assertThat(dating.basis()).isEqualTo("\"Monday\", in a report of 2021-06-29");
    }

    @Test
    void clockTimesBecomeClaims() {
        assertThat(times("clock-times")).containsExactly("21:15");
        assertThat(times("no-injuries")).containsExactly("07:30");
        assertThat(times("quoted-speech")).containsExactly("00:00");
    }

    @Test
    void aTimeQuotesItsWords() {
        AnnotatedReport report = Canned.report("clock-times");
        assertThat(read(report).getFirst().claimsOn(Slot.TIME))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.span().of(report.report().text())).isEqualTo("9:15 p.m. on Friday"));
    }

    @Test
    void newsWithoutADayOfItsOwnHasTheFirstThatTheReportNames() {
        String text = "Police spoke on Sunday . Rebels attacked the base .";
        var publication = new Publication(null, null, null, Canned.PUBLISHED, Publication.DateBasis.PRINTED);
        var report = new Report("a".repeat(64), "test", text, CleanText.of(text), publication);
        Sentence first = Sentences.tagged("Police/NNS spoke/VBD on/IN Sunday/NNP ./.");
        List<Token> words = new ArrayList<>();
        for (Token token :
                Sentences.tagged("Rebels/NNS attacked/VBD the/DT base/NN ./.").tokens()) {
            var span = new Span(token.span().start() + 25, token.span().end() + 25);
            words.add(new Token(token.index(), span, token.word(), token.lemma(), token.tag(), "O", -1, "dep"));
        }
        var annotated = new AnnotatedReport(report, List.of(first, new Sentence(1, words, false)));
        var mention = new Mention(
                new MentionId("a".repeat(64), 32, 0),
                IncidentType.ATTACK,
                Mention.Role.MAIN,
                List.of(new Span(32, 40)),
                List.of(),
                null,
                null,
                List.of());
        Dating dating = DATES.resolve(annotated, List.of(mention)).getFirst().dating();
        assertThat(dating).isNotNull();
        assertThat(dating.date()).hasToString("2021-06-27");
        assertThat(dating.basis()).startsWith("the first day that the report names");
    }
}
