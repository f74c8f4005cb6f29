package org.hearsay.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.store.IncidentSummary;
import org.jspecify.annotations.Nullable;

/// One sentence on an incident, made of what its sources make of it and of nothing else. Its words stand in
/// `headlines.properties`.
public final class Headline {
    private static final int FEW = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Properties WORDS = read();

    private final IncidentType type;
    private final Map<Slot, Answer> answers;

    /// One slot as a headline needs it.
    ///
    /// @param sole the only voice behind it; null where there are several
    private record Answer(
            String verdict, List<String> best, @Nullable String sole) {}

    private Headline(IncidentType type, Map<Slot, Answer> answers) {
        this.type = type;
        this.answers = answers;
    }

    /// The whole sentence: what, where, when, and what is said of the losses.
    public static String of(Assessment assessment) {
        Map<Slot, Answer> answers = new EnumMap<>(Slot.class);
        assessment.slots().forEach((slot, answer) -> answers.put(slot, answer(answer)));
        var headline = new Headline(assessment.type(), answers);
        var sentence = new StringBuilder(headline.what());
        Optional.ofNullable(assessment.place())
                .ifPresent(place -> sentence.append(" in ")
                        .append(place.name())
                        .append(
                                place.country() == null
                                                || Countries.name(place.country())
                                                        .equals(place.name())
                                        ? ""
                                        : ", " + Countries.name(place.country())));
        Dating dating = assessment.dating();
        if (dating != null) {
            sentence.append(sentence.indexOf(",") < 0 ? " " : ", ").append(inProse(dating.date()));
        }
        headline.first(Slot.TIME).ifPresent(time -> sentence.append(" at ").append(time));
        headline.losses().forEach(loss -> sentence.append("; ").append(loss));
        return sentence.append('.').toString();
    }

    /// What happened, in a few words, as a list shows it.
    public static String brief(IncidentSummary summary) {
        Map<Slot, Answer> answers = new EnumMap<>(Slot.class);
        summary.slots().forEach((slot, answer) -> answers.put(slot, new Answer(answer.verdict(), answer.best(), null)));
        return new Headline(IncidentType.ofCode(summary.line().type()).orElse(IncidentType.ATTACK), answers).what();
    }

    /// What happened, in a few words.
    public static String brief(Assessment assessment) {
        Map<Slot, Answer> answers = new EnumMap<>(Slot.class);
        assessment.slots().forEach((slot, answer) -> answers.put(slot, answer(answer)));
        return new Headline(assessment.type(), answers).what();
    }

    private static Answer answer(SlotAssessment answer) {
        List<String> names = answer.origins().stream().map(Origin::name).toList();
        return new Answer(
                answer.verdict().words(),
                answer.best().stream().map(SlotValue::label).toList(),
                names.size() == 1 ? names.getFirst() : null);
    }

    private String what() {
        String weapons = weapons();
        String targets = targets();
        String key = type.code() + (weapons.isEmpty() ? "" : ".weapons") + (targets.isEmpty() ? "" : ".targets");
        String text = say(key).replace("{weapons}", weapons).replace("{targets}", targets);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The weapons, in the plural: a headline does not count them.
    private String weapons() {
        List<String> kinds = best(Slot.WEAPONS);
        return kinds.stream()
                .limit(FEW)
                .map(kind -> say("plural." + kind.replace(' ', '_'), kind + "s"))
                .collect(Collectors.joining(" and "));
    }

    /// The first target that is not the place itself, which the sentence names anyway.
    private String targets() {
        List<String> places = best(Slot.PLACE);
        List<String> targets = best(Slot.TARGETS).stream()
                .filter(target -> places.stream().noneMatch(target::equalsIgnoreCase))
                .toList();
        return targets.isEmpty() ? "" : targets.getFirst() + (targets.size() > 1 ? " and others" : "");
    }

    private List<String> best(Slot slot) {
        return Optional.ofNullable(answers.get(slot)).map(Answer::best).orElse(List.of());
    }

    private Optional<String> first(Slot slot) {
        return Optional.ofNullable(answers.get(slot))
                .flatMap(answer -> answer.best.stream().findFirst());
    }

    private List<String> losses() {
        List<String> losses = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.INJURED, Slot.DAMAGE)) {
            Optional.ofNullable(answers.get(slot))
                    .flatMap(answer -> loss(slot, answer))
                    .ifPresent(losses::add);
        }
        return losses;
    }

    private static Optional<String> loss(Slot slot, Answer answer) {
        String best = answer.best.isEmpty() ? "" : answer.best.getFirst();
        String verdict = answer.verdict;
        if (best.isEmpty() && !verdict.equals("denied")) {
            return Optional.empty();
        }
        boolean open = verdict.equals("disputed") || verdict.equals("denied") && !best.isEmpty();
        String how = open ? verdict : best.equals("0") || best.equals("none") || best.isEmpty() ? "none" : "some";
        String text = say(slot.code() + "." + how).replace("{n}", best.replace('-', '–'));
        return Optional.of(
                answer.sole == null || open ? text : text + " " + say("by").replace("{who}", answer.sole));
    }

    private static String say(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static String say(String key, String usual) {
        return WORDS.getProperty(key, usual);
    }

    private static Properties read() {
        var words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        Headline.class.getResourceAsStream("headlines.properties"), "headlines.properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// As a sentence says it: "on 28 June 2021", "in June 2021", "between 1 June 2021 and 4 June 2021".
    static String inProse(ImpreciseDate date) {
        if (date.isDay()) {
            return "on " + DAY.format(date.start());
        }
        if (date.equals(ImpreciseDate.in(YearMonth.from(date.start())))) {
            return "in " + MONTH.format(date.start());
        }
        if (date.equals(ImpreciseDate.in(date.start().getYear()))) {
            return "in " + date.start().getYear();
        }
        return "between " + DAY.format(date.start()) + " and " + DAY.format(date.end());
    }
}
