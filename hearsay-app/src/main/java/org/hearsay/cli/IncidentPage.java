package org.hearsay.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.assessment.ClaimMatrix;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Origin;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.hearsay.model.YearlessDating;
import org.hearsay.store.CorrectionStore.Correction;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;

/// One incident on a terminal.
final class IncidentPage {
    private static final int FEW_VOICES = 4;
    private static final int QUOTE_WIDTH = 160;

    private final Terminal terminal;
    private final Ledger ledger;
    private final boolean all;
    private final Map<String, Report> reports = new HashMap<>();

    /// @param all whether to print every quote, not the first few of each position
    IncidentPage(Terminal terminal, Ledger ledger, boolean all) {
        this.terminal = terminal;
        this.ledger = ledger;
        this.all = all;
    }

    void print(LedgerEntry entry) {
        head(entry);
        new MatrixPrinter(terminal).print(ClaimMatrix.of(entry.assessment()));
        entry.assessment().slots().forEach((slot, answer) -> slot(entry, slot, answer));
        related(entry);
        told(entry);
        corrected(entry);
    }

    private void corrected(LedgerEntry entry) {
        List<Correction> corrections = ledger
                .corrections()
                .names(entry.incident().id())
                .stream()
                .flatMap(name -> ledger.corrections().on(name).stream())
                .distinct()
                .sorted(Comparator.comparingLong(Correction::number))
                .toList();
        if (!corrections.isEmpty()) {
            line("");
            line(terminal.bold("corrections"));
            corrections.forEach(each -> line("  " + each.number() + "  " + CorrectCommand.words(each)));
        }
    }

    private void head(LedgerEntry entry) {
        Assessment assessment = entry.assessment();
        String what = IncidentTable.words(assessment.type().code());
        line(terminal.bold(entry.incident().id() + "  " + what + "  " + when(entry.incident(), assessment)));
        Place place = assessment.place();
        line(place == null ? "no report says where" : where(place));
        TreeSet<Origin> origins = new TreeSet<>();
        assessment.slots().values().forEach(slot -> origins.addAll(slot.origins()));
        line(count(told(entry.incident().mentions()).size(), "report") + ", " + count(origins.size(), "origin")
                + disputed(assessment));
    }

    private String disputed(Assessment assessment) {
        return assessment.disputed().isEmpty()
                ? ""
                : "; "
                        + terminal.red("disputed: "
                                + assessment.disputed().stream()
                                        .map(Slot::question)
                                        .collect(Collectors.joining(", ")));
    }

    private static String when(Incident incident, Assessment assessment) {
        Dating dating = assessment.dating();
        String date = dating == null
                ? incident.yearless().map(YearlessDating::label).orElse("date unknown")
                : dating.date().toString();
        return assessment
                .on(Slot.TIME)
                .flatMap(slot -> slot.best().stream().findFirst())
                .map(time -> date + " at " + time.label())
                .orElse(date);
    }

    private static String where(Place place) {
        var text = new StringBuilder(Printable.of(place.name()));
        Optional.ofNullable(place.admin1())
                .filter(admin1 -> !admin1.equals(place.name()))
                .ifPresent(admin1 -> text.append(", ").append(Printable.of(admin1)));
        Optional.ofNullable(place.country())
                .ifPresent(country -> text.append(", ").append(country));
        GeoPoint point = place.point();
        Double km = place.precisionKm();
        if (point != null && km != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "  (%.3f %s %.3f %s, within %.0f km)",
                    Math.abs(point.lat()),
                    point.lat() < 0 ? "S" : "N",
                    Math.abs(point.lon()),
                    point.lon() < 0 ? "W" : "E",
                    km));
        }
        return text.toString();
    }

    private void slot(LedgerEntry entry, Slot slot, SlotAssessment answer) {
        line("");
        String best = answer.best().stream()
                .map(SlotValue::label)
                .map(Printable::of)
                .map(label -> slot == Slot.OCCURRED ? IncidentTable.words(label) : label)
                .collect(Collectors.joining(", "));
        line(terminal.bold(slot.question()) + (best.isEmpty() ? "" : ": " + best) + "  " + verdict(answer));
        for (Position position : answer.positions()) {
            position(entry, slot, position);
        }
    }

    private String verdict(SlotAssessment answer) {
        String words = "[" + answer.verdict().words() + "]";
        boolean open = answer.verdict() == Verdict.DISPUTED || answer.verdict() == Verdict.DENIED;
        if (open) {
            return terminal.red(words) + terminal.faint(" " + Printable.of(answer.rule()));
        }
        return answer.verdict() == Verdict.AGREED ? terminal.green(words) : terminal.yellow(words);
    }

    private void position(LedgerEntry entry, Slot slot, Position position) {
        String label = label(slot, position);
        String who = position.value() instanceof SlotValue.Count count && count.who() != null
                ? " " + Printable.of(count.who())
                : "";
        line("  " + position.stance().mark() + " " + label + who + (position.replaced() ? " (replaced later)" : "")
                + terminal.faint("  " + origins(position)));
        List<Voice> voices = position.voices();
        int shown = all ? voices.size() : Math.min(FEW_VOICES, voices.size());
        voices.subList(0, shown).forEach(voice -> voice(entry, voice));
        if (shown < voices.size()) {
            line(terminal.faint("      … " + (voices.size() - shown) + " more; -v shows all"));
        }
    }

    /// What nobody can confirm has no figure, whatever the words.
    private static String label(Slot slot, Position position) {
        if (position.stance() == Stance.CANNOT_CONFIRM && position.value() instanceof SlotValue.Count) {
            return "unknown";
        }
        String label = position.value().label();
        return slot == Slot.OCCURRED ? IncidentTable.words(label) : Printable.of(label);
    }

    private static String origins(Position position) {
        String names = position.origins().stream()
                .map(origin -> Printable.of(origin.name()) + (origin.proven() ? "" : " (unnamed)"))
                .collect(Collectors.joining(", "));
        return count(position.origins().size(), "origin") + ": " + names;
    }

    private void voice(LedgerEntry entry, Voice voice) {
        Quote quote = report(voice.mention().report()).quote(voice.claim().span());
        String chain = Printable.of(String.join(" ← ", voice.claim().chain().names()));
        ReportHead head = entry.reports().get(voice.mention().report());
        String where = (head == null ? "" : Printable.of(head.name())) + ":" + quote.line();
        line("      " + (chain.isEmpty() ? "" : chain + ": ") + "“" + Printable.of(quote.text(), QUOTE_WIDTH) + "”  "
                + terminal.faint(where));
    }

    private Report report(String id) {
        return reports.computeIfAbsent(
                id, wanted -> ledger.reports().find(wanted).orElseThrow());
    }

    private void related(LedgerEntry entry) {
        List<String> lines = new ArrayList<>();
        for (IncidentRelation relation : entry.relations()) {
            boolean told = relation.from().equals(entry.incident().id());
            String other = told ? relation.to() : relation.from();
            String text = words(relation.kind(), told) + " " + brief(other);
            if (!lines.contains(text)) {
                lines.add(text);
            }
        }
        if (!lines.isEmpty()) {
            line("");
            line(terminal.bold("related incidents"));
            lines.forEach(text -> line("  " + text));
        }
    }

    static String words(Mention.Relation.Kind kind, boolean told) {
        return switch (kind) {
            case RESPONDS_TO -> told ? "answers" : "answered by";
            case FOLLOWED_BY -> told ? "followed by" : "follows";
            case PART_OF -> told ? "part of" : "includes";
            case APART_FROM -> "told apart from";
        };
    }

    private String brief(String id) {
        return ledger.incidents()
                .find(id)
                .map(other -> id + "  "
                        + IncidentTable.words(other.assessment().type().code()) + "  "
                        + when(other.incident(), other.assessment()) + "  "
                        + name(other.assessment().place()))
                .orElse(id);
    }

    private static String name(@Nullable Place place) {
        return place == null ? "" : Printable.of(place.name());
    }

    private void told(LedgerEntry entry) {
        line("");
        line(terminal.bold("reports"));
        for (Mention mention : byDay(entry)) {
            ReportHead head = entry.reports().get(mention.id().report());
            if (head != null) {
                Publication publication = head.publication();
                line("  " + Printable.of(head.name()) + "  " + Printable.of(publication.outlet()) + "  "
                        + (publication.date() == null ? "undated" : publication.date()) + "  "
                        + mention.role().code()
                        + (head.copyOf() == null ? "" : "  repeats the words of " + original(entry, head.copyOf()))
                        + terminal.faint(readBy(head)));
            }
        }
    }

    private String readBy(ReportHead head) {
        return ledger.reports()
                .readBy(head.id())
                .map(version -> "  read by " + Printable.of(version))
                .orElse("");
    }

    private static String original(LedgerEntry entry, String id) {
        ReportHead head = entry.reports().get(id);
        return head == null ? id.substring(0, 12) : Printable.of(head.name());
    }

    /// One mention a report, in the order of their days; undated reports last.
    private static List<Mention> byDay(LedgerEntry entry) {
        return told(entry.incident().mentions()).stream()
                .sorted(Comparator.comparing((Mention mention) ->
                        day(entry.reports().get(mention.id().report()))))
                .toList();
    }

    private static LocalDate day(@Nullable ReportHead head) {
        LocalDate date = head == null ? null : head.publication().date();
        return date == null ? LocalDate.MAX : date;
    }

    /// One mention a report.
    private static List<Mention> told(List<Mention> mentions) {
        Map<String, Mention> byReport = new HashMap<>();
        mentions.forEach(mention -> byReport.merge(mention.id().report(), mention, (some, other) -> some));
        return byReport.values().stream()
                .sorted(Comparator.comparing(Mention::id))
                .toList();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
