package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One name of a report with the places it can mean and how likely each is.
///
/// One sense a report (Gale, Church and Yarowsky 1992): all its occurrences share it, but those that words
/// beside them
/// tell apart, as "Paris, Texas" from "Paris, France".
final class Homonyms {
    /// More places of one name than this are villages that nobody means.
    private static final int MOST = 40;

    /// What is known before any other name is read, set by hand: points a power of ten of inhabitants, and what a
    /// country, a town and a division get besides.
    private static final double POPULATION = 0.8;

    private static final double COUNTRY = 6.5;
    private static final double OWN = 4.6;
    private static final double LEAST = 2;
    private static final double TOWN = 0.5;

    /// What a city of a million gets besides that is so many times as large as all other towns of its name: nobody
    /// needs
    /// to say which Damascus, but which other one.
    private static final double FAMOUS = 2;

    private static final long CITY = 1_000_000;
    private static final long TIMES = 20;
    private static final double DISTRICT = -1.6;
    private static final double PROVINCE = -1;
    private static final double KIND = 3;
    private static final double STEP_DOWN = 0.02;
    private static final double SHORTENED = 4;
    private static final double SECOND_NAME = -2;
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,3}");

    private final List<GazetteerEntry> entries;
    private final List<PlaceLevel> levels;
    private final double[] prior;
    private final double[] points;
    private final double[] belief;
    private final Set<Integer> sentences = new TreeSet<>();
    private final double weight;

    private Homonyms(List<GazetteerEntry> entries, double[] prior, double weight) {
        this.entries = entries;
        this.levels = entries.stream().map(entry -> PlaceLevel.of(entry.kind())).toList();
        this.prior = prior;
        this.weight = weight;
        points = prior.clone();
        belief = new double[prior.length];
        believe();
    }

    /// A name.
    ///
    /// @param entries all places of that name, at least one
    /// @param kind what words beside the name say it is
    /// @param printed the name as printed
    static Homonyms of(List<GazetteerEntry> entries, Optional<String> kind, String printed) {
        List<GazetteerEntry> kept = new ArrayList<>(entries.subList(0, Math.min(MOST, entries.size())));
        double[] prior = new double[kept.size()];
        for (int i = 0; i < prior.length; i++) {
            prior[i] = prior(kept.get(i), kind) + spelling(kept, i, printed) + fame(kept, i) - STEP_DOWN * i;
        }
        return new Homonyms(kept, prior, 1);
    }

    /// A country that a people stands for: a hint, not a name.
    static Homonyms ofPeople(GazetteerEntry country, double weight) {
        return new Homonyms(List.of(country), new double[] {COUNTRY}, weight);
    }

    /// "Ky." is the province that it shortens; "Mexico" and "Oklahoma" are the country and the state rather than a town
    /// that has it for a second
    /// name.
    private static double spelling(List<GazetteerEntry> entries, int at, String printed) {
        String key = PlaceNames.key(printed);
        GazetteerEntry entry = entries.get(at);
        boolean own = PlaceNames.key(entry.name()).equals(key);
        PlaceLevel level = PlaceLevel.of(entry.kind());
        boolean shortened =
                printed.endsWith(".") || ABBREVIATION.matcher(printed).matches();
        if (shortened && !own && level == PlaceLevel.PROVINCE) {
            return SHORTENED;
        }
        boolean country = entries.stream()
                .anyMatch(other -> PlaceLevel.of(other.kind()) == PlaceLevel.COUNTRY
                        && PlaceNames.key(other.name()).equals(key));
        boolean city = PlaceNames.key(entry.name()).startsWith(key + " ")
                && entries.stream()
                        .anyMatch(other -> PlaceLevel.of(other.kind()) == PlaceLevel.PROVINCE
                                && PlaceNames.key(other.name()).equals(key));
        return (country || city) && !own && level == PlaceLevel.SETTLEMENT ? SECOND_NAME : 0;
    }

    private static double fame(List<GazetteerEntry> entries, int at) {
        GazetteerEntry city = entries.get(at);
        return PlaceLevel.of(city.kind()) == PlaceLevel.SETTLEMENT
                        && city.population() >= CITY
                        && entries.stream()
                                .filter(other ->
                                        !other.equals(city) && PlaceLevel.of(other.kind()) == PlaceLevel.SETTLEMENT)
                                .allMatch(other -> other.population() * TIMES <= city.population())
                ? FAMOUS
                : 0;
    }

    private static double prior(GazetteerEntry entry, Optional<String> kind) {
        PlaceLevel level = PlaceLevel.of(entry.kind());
        double inhabitants = POPULATION * Math.max(LEAST, Math.log10(entry.population() + 1.0));
        double size = switch (level) {
            case COUNTRY, CONTINENT -> COUNTRY;
            case SITE, SETTLEMENT -> isOwn(entry) ? OWN : inhabitants + TOWN;
            case DISTRICT -> isOwn(entry) ? OWN : inhabitants + DISTRICT;
            case PROVINCE -> isOwn(entry) ? OWN : inhabitants + PROVINCE;
            case REGION -> isOwn(entry) ? OWN : inhabitants;
        };
        return size + kind.map(said -> ofKind(PlaceLevel.of(said), level)).orElse(0.0);
    }

    /// "Kara district" is hardly the town; "Kara airport" may be known by its town only.
    private static double ofKind(PlaceLevel said, PlaceLevel level) {
        if (said == level) {
            return KIND;
        }
        if (said == PlaceLevel.SITE) {
            return level == PlaceLevel.SETTLEMENT ? 0.5 : 0;
        }
        return said == PlaceLevel.REGION || level.compareTo(PlaceLevel.COUNTRY) >= 0 ? 0 : -KIND;
    }

    /// A place of the lexicon that states no inhabitants.
    static boolean isOwn(GazetteerEntry entry) {
        return entry.geonamesId() == null && entry.population() == 0;
    }

    /// A district that came with the gazetteer, which states neither number nor inhabitants of it.
    static boolean isDistrict(GazetteerEntry entry) {
        return entry.kind().startsWith("ADM") && PlaceLevel.of(entry.kind()) == PlaceLevel.DISTRICT;
    }

    int size() {
        return prior.length;
    }

    GazetteerEntry entry(int candidate) {
        return entries.get(candidate);
    }

    PlaceLevel level(int candidate) {
        return levels.get(candidate);
    }

    /// How likely a candidate is meant, 0 to 1.
    double belief(int candidate) {
        return belief[candidate];
    }

    /// How much it says on the places of others.
    double weight() {
        return weight;
    }

    /// The sentences it stands in.
    Set<Integer> sentences() {
        return sentences;
    }

    /// Words beside the name speak for a candidate.
    void favour(int candidate, double more) {
        prior[candidate] += more;
        points[candidate] = prior[candidate];
        believe();
    }

    /// Words beside the name speak for a town rather than for the province or district of its name.
    void favourSettlements() {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).compareTo(PlaceLevel.SETTLEMENT) <= 0) {
                favour(i, KIND);
            }
        }
    }

    /// What the other names say of a candidate; replaces what they said before.
    void support(int candidate, double more) {
        points[candidate] = prior[candidate] + more;
    }

    /// Turns points into likelihoods that sum up to 1.
    void believe() {
        double most = Arrays.stream(points).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            belief[i] = Math.exp(points[i] - most);
            sum += belief[i];
        }
        for (int i = 0; i < points.length; i++) {
            belief[i] /= sum;
        }
    }

    /// The place that is most likely meant.
    GazetteerEntry best() {
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            if (points[i] > points[best]) {
                best = i;
            }
        }
        return entries.get(best);
    }
}
