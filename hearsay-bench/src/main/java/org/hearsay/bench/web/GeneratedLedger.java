package org.hearsay.bench.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.assessment.Assessor;
import org.hearsay.linking.Fingerprint;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// Makes a ledger of so many invented incidents, each told by one to three reports; the same for the same seed.
///
/// Run with the file and the number of incidents; `docs/performance.md` shows the command.
public final class GeneratedLedger {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final List<IncidentType> TYPES = List.copyOf(EnumSet.allOf(IncidentType.class));
    private static final int DAYS = 5_000;
    private static final int TOWNS = 3_000;
    private static final List<String> COUNTRIES = List.of("SY", "IQ", "YE", "SD", "UA", "MM", "ML", "SO", "AF", "CD");
    private static final double[][] CENTRES = {
        {35, 38}, {33, 44}, {15, 45}, {14, 30}, {49, 34}, {20, 96}, {16, -2}, {4, 46}, {34, 67}, {0, 27}
    };
    private static final List<Slot> ROLES = List.of(Slot.PERPETRATORS, Slot.TARGETS);

    private final Random random;
    private final List<Place> towns = new ArrayList<>();

    private GeneratedLedger(long seed) {
        random = new Random(seed);
        for (int i = 0; i < TOWNS; i++) {
            int country = random.nextInt(COUNTRIES.size());
            towns.add(new Place(
                    "Town " + i,
                    "Province " + i % 90,
                    COUNTRIES.get(country),
                    new GeoPoint(
                            round(CENTRES[country][0] + random.nextGaussian() * 1.5),
                            round(CENTRES[country][1] + random.nextGaussian() * 2)),
                    null,
                    1.0 + random.nextInt(30)));
        }
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }

    /// Makes the ledger.
    ///
    /// @param arguments the file, the number of incidents
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        var generator = new GeneratedLedger(7);
        try (Ledger ledger = SqliteLedger.open(Path.of(arguments[0]))) {
            List<LedgerEntry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                entries.add(generator.incident(ledger, i));
            }
            ledger.incidents().replaceAll(entries, Map.of());
        }
    }

    private LedgerEntry incident(Ledger ledger, int number) {
        IncidentType type = TYPES.get(random.nextInt(TYPES.size()));
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Place town = towns.get((int) (Math.pow(random.nextDouble(), 2) * TOWNS));
        List<Mention> mentions = new ArrayList<>();
        Map<String, ReportHead> heads = new HashMap<>();
        int reports = 1 + random.nextInt(3);
        for (int i = 0; i < reports; i++) {
            Report report = report(number, i, type, day, town);
            Mention mention = mention(report, type, day, town);
            ledger.reports()
                    .add(
                            report,
                            report.original().getBytes(StandardCharsets.UTF_8),
                            Fingerprint.of(report.text()),
                            List.of(mention));
            mentions.add(mention);
            heads.put(report.id(), new ReportHead(report.id(), report.name(), report.publication(), null));
        }
        mentions.sort((some, other) -> some.id().compareTo(other.id()));
        var incident = new Incident(IncidentNames.of(mentions.getFirst().id()), mentions);
        return new LedgerEntry(incident, Assessor.assess(incident, heads), heads, List.of());
    }

    private Report report(int number, int part, IncidentType type, LocalDate day, Place town) {
        int killed = random.nextInt(12);
        String text = "An attack of the kind " + type.code() + " was reported near " + town.name() + " on " + day
                + ", number "
                + number + ". At least " + killed + " people were killed, officials said. Residents heard "
                + List.of("rockets", "shells", "gunfire", "a drone", "aircraft").get(random.nextInt(5))
                + " at night. The "
                + List.of("governor", "army", "ministry", "hospital").get(random.nextInt(4))
                + " gave no further word. Version " + part + " of the story, told for the " + (number % 97)
                + "th time.";
        String outlet = "Outlet " + random.nextInt(400);
        return new Report(
                sha256(text),
                "report-" + number + "-" + part,
                text,
                CleanText.of(text),
                new Publication(
                        outlet,
                        "https://outlet.example.com/" + number,
                        "News of " + town.name(),
                        day.plusDays(part),
                        Publication.DateBasis.METADATA));
    }

    private Mention mention(Report report, IncidentType type, LocalDate day, Place town) {
        List<Claim> claims = new ArrayList<>();
        Speaker outlet = new Speaker(String.valueOf(report.publication().outlet()), Speaker.Kind.OUTLET);
        SourceChain chain = SourceChain.of(outlet, new Speaker("Official " + random.nextInt(900), Speaker.Kind.PERSON));
        Span words = new Span(0, 20);
        claims.add(claim(Slot.OCCURRED, new SlotValue.Event(type.code()), SourceChain.of(outlet), words));
        claims.add(claim(Slot.PLACE, new SlotValue.Where(town), SourceChain.of(outlet), words));
        claims.add(claim(
                Slot.KILLED, new SlotValue.Count(CountRange.exactly(random.nextInt(12)), "people"), chain, words));
        for (Slot role : ROLES) {
            claims.add(claim(role, new SlotValue.Actor("Group " + random.nextInt(300)), chain, words));
        }
        claims.add(claim(Slot.WEAPONS, new SlotValue.Weapon("rocket"), chain, words));
        return new Mention(
                new MentionId(report.id(), 3, 0),
                type,
                Mention.Role.MAIN,
                List.of(new Span(3, 9)),
                claims,
                new Dating(ImpreciseDate.on(day), null, "generated"),
                town,
                List.of());
    }

    private Claim claim(Slot slot, SlotValue value, SourceChain chain, Span words) {
        Stance stance = slot == Slot.PERPETRATORS && random.nextInt(8) == 0 ? Stance.DENIES : Stance.ASSERTS;
        return new Claim(slot, value, stance, chain, words, List.of("generated/row"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
