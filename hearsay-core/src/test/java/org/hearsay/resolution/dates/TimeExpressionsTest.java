package org.hearsay.resolution.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.text.Sentences.tagged;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2021, 6, 29);
    private static final TimeExpressions EXPRESSIONS = new TimeExpressions(Lexicon.builtIn());

    private static List<TimeExpression> read(String words, @Nullable LocalDate published) {
        String text = Arrays.stream(words.split(" "))
                .map(word -> word.substring(0, word.lastIndexOf('/')))
                .collect(Collectors.joining(" "));
        var publication =
                new Publication(null, null, null, published, published == null ? DateBasis.UNKNOWN : DateBasis.PRINTED);
        var report = new Report("0".repeat(64), "test", text, CleanText.of(text), publication);
        // A word with a slash in it, such as 28/06/2021, needs no tag of its own here.
        String plain = words.replace("28/06/2021/CD", "28-06-2021/CD");
        return EXPRESSIONS.in(new AnnotatedReport(report, List.of(tagged(plain))));
    }

    private static List<String> values(String words) {
        return read(words, TUESDAY).stream().map(TimeExpression::value).toList();
    }

    private static List<String> days(String words, @Nullable LocalDate published) {
        return read(words, published).stream()
                .map(each -> each.date().map(ImpreciseDate::toString).orElse("unknown"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on/IN 28/CD June/NNP                             | 2021-06-28",
                "on/IN June/NNP 28th/JJ                           | 2021-06-28",
                "on/IN 28/CD June/NNP 2016/CD                     | 2016-06-28",
                "on/IN June/NNP 28/CD ,/, 2016/CD                 | 2016-06-28",
                "on/IN Tuesday/NNP ,/, June/NNP 28/CD ,/, 2016/CD | 2016-06-28",
                "on/IN Monday/NNP (/-LRB- June/NNP 28/CD )/-RRB-  | 2021-06-28",
                "on/IN 2016-06-28/CD                              | 2016-06-28",
                "on/IN 28/06/2021/CD                              | 2021-06-28",
                "on/IN 7.10.2020/CD                               | 2020-10-07",
                "on/IN 5/CD June/NNP 89/CD                        | 1989-06-05",
                "on/IN Apr./NN 4/CD                               | 2021-04-04",
                "the/DT 11th/JJ of/IN this/DT month/NN            | 2021-06-11",
                "in/IN January/NNP 2020/CD                        | 2020-01",
                "in/IN November/NNP last/JJ year/NN               | 2020-11",
                "in/IN early/JJ February/NNP                      | 2021-02",
                "in/IN 2016/CD                                    | 2016",
                "in/IN the/DT 1990s/NNS                           | 199",
                "in/IN the/DT first/JJ half/NN of/IN 2009/CD      | 2009-H1",
                "in/IN the/DT summer/NN of/IN 1999/CD             | 1999-SU",
                "last/JJ Tuesday/NNP                              | 2021-06-22",
                "on/IN Tuesday/NNP                                | 2021-06-29",
                "last/JJ week/NN                                  | 2021-W25",
                "over/IN the/DT weekend/NN                        | 2021-W25-WE",
                "three/CD weeks/NNS ago/RB                        | 2021-W23",
                "two/CD months/NNS ago/RB                         | 2021-04",
                "on/IN Christmas/NNP Day/NNP                      | 2020-12-25",
                "the/DT day/NN after/IN Christmas/NNP             | 2020-12-26",
                "on/IN Easter/NNP Sunday/NNP                      | 2021-04-04",
                "on/IN 10/CD Muharram/NNP 1443/CD                 | 2021-08-18",
                "on/IN Khordad/NNP 20/CD ,/, 1399/CD              | 2020-06-09",
                "late/RB Sunday/NNP                               | 2021-06-27",
                "Sunday/NNP night/NN                              | 2021-06-27TNI",
                "on/IN the/DT morning/NN of/IN 27/CD June/NNP     | 2021-06-27TMO",
                "last/JJ night/NN                                 | 2021-06-28TNI",
                "overnight/RB                                     | 2021-06-28TNI",
                "overnight/RB Saturday/NNP to/TO Sunday/NNP       | 2021-06-26TNI",
                "at/IN 7:44/CD PM/NN local/JJ time/NN on/IN Monday/NNP | 2021-06-28T19:44",
                "on/IN Monday/NNP around/RB 9:40/CD a.m./NN       | 2021-06-28T09:40",
                "at/IN 8/CD o'clock/RB in/IN the/DT evening/NN on/IN Sunday/NNP | 2021-06-27T20:00",
                "at/IN 2000/CD on/IN 11/CD November/NNP           | 2020-11-11T20:00",
                "less/JJR than/IN 24/CD hours/NNS                 | PT24H",
                "for/IN three/CD days/NNS                         | P3D",
                "a/DT decade/NN                                   | P10Y",
                "in/IN recent/JJ months/NNS                       | PXM",
                "the/DT past/JJ three/CD days/NNS                 | P3D",
                "half/NN an/DT hour/NN                            | PT30M",
                "every/DT week/NN                                 | P1W",
                "every/DT Thursday/NNP                            | XXXX-WXX-4",
                "now/RB                                           | PRESENT_REF",
            })
    void saysWhatWordsMean(String words, String value) {
        assertThat(values(words.strip())).containsExactly(value.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels/NNS may/MD march/VB",
                "won/VBD 2:10/CD",
                "at/IN 25:10/CD",
                "at/IN 14/CD p.m./NN",
                "on/IN 2020-13-41/CD",
                "2000/CD people/NNS",
                "Too/RB late/RB",
            })
    void findsNothingWhereNothingIsSaid(String words) {
        assertThat(values(words.strip())).isEmpty();
    }

    @Test
    void aDateThatCouldBeEitherWayRoundIsLeftAlone() {
        assertThat(values("on/IN 06-07-2021/CD")).isEmpty();
    }

    @Test
    void theNextDayFollowsTheDayTold() {
        assertThat(values("on/IN Friday/NNP ./. The/DT next/JJ day/NN two/CD died/VBD"))
                .containsExactly("2021-06-25", "2021-06-26");
    }

    @Test
    void anAppositionCountsFromTheDayBeforeIt() {
        assertThat(values("hit/VBD on/IN Friday/NNP ,/, and/CC on/IN 7/CD June/NNP ,/, 18/CD days/NNS earlier/RBR"))
                .endsWith("2021-06-07");
    }

    @Test
    void bothDaysOfARangeHaveTheMonth() {
        assertThat(values("between/IN 25/CD and/CC 28/CD March/NNP")).containsExactly("2021-03-25", "2021-03-28");
    }

    @Test
    void whatWillBeLiesAhead() {
        assertThat(values("Talks/NNS will/MD open/VB on/IN Friday/NNP")).containsExactly("2021-07-02");
        assertThat(values("He/PRP said/VBD on/IN Friday/NNP")).containsExactly("2021-06-25");
    }

    @Test
    void mondayMeetsWhetherPrintedOnMondayNightOrOnTuesday() {
        assertThat(days("on/IN Monday/NNP", TUESDAY)).isEqualTo(days("on/IN Monday/NNP", TUESDAY.minusDays(1)));
    }

    @Test
    void withoutTheReportsDayOnlyWholeDatesAreKnown() {
        assertThat(days("on/IN Monday/NNP", null)).containsExactly("unknown");
        assertThat(days("on/IN 14/CD August/NNP", null)).containsExactly("unknown");
        assertThat(days("on/IN 4/CD March/NNP 2018/CD", null)).containsExactly("2018-03-04");
    }

    @Test
    void whatIsCoarseKeepsItsPrecision() {
        assertThat(days("in/IN early/JJ February/NNP", TUESDAY)).containsExactly("2021-02-01/2021-02-10");
        assertThat(days("this/DT month/NN", TUESDAY)).containsExactly("2021-06-01/2021-06-29");
        assertThat(days("last/JJ night/NN", TUESDAY)).containsExactly("2021-06-28/2021-06-29");
        assertThat(days("on/IN June/NNP 31/CD 2020/CD", TUESDAY)).containsExactly("2020-06");
    }

    @Property
    void aDayAndItsWordsGoTogether(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate day = LocalDate.of(1995, 1, 1).plusDays(days);
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        String words = "on/IN " + day.getDayOfMonth() + "/CD " + month + "/NNP " + day.getYear() + "/CD";
        assertThat(values(words)).containsExactly(day.toString());
    }

    @Property
    void aWeekdayLiesWithinTheWeekBefore(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate published = LocalDate.of(1995, 1, 1).plusDays(days);
        assertThat(read("attacked/VBD on/IN Wednesday/NNP", published))
                .singleElement()
                .satisfies(each -> assertThat(each.date().orElseThrow().start())
                        .isBeforeOrEqualTo(published)
                        .isAfter(published.minusDays(7)));
    }

    @Property
    void noMixtureOfWordsBreaksIt(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 23) Integer> picks) {
        String[] words = {
            "between/IN", "25/CD", "and/CC", "-/:", "March/NNP", "September/NNP", "7/CD", "2016/CD", "at/IN", "9:40/CD",
            "p.m./NN", "late/RB", "night/NN", "Monday/NNP", "the/DT", "next/JJ", "week/NN", "days/NNS", "ago/RB", ",/,",
            "to/TO", "of/IN", "half/NN", "earlier/RBR"
        };
        String text = picks.stream().map(at -> words[at]).collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            int end = -1;
            for (TimeExpression each : read(text, TUESDAY)) {
                assertThat(each.span().start()).isGreaterThanOrEqualTo(end);
                end = each.span().end();
            }
        }
    }
}
