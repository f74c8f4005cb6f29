package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Drops from the targets of a mention what says nothing where the report says more: "people" beside "worshippers",
/// "the base" beside "a US base in Kara".
final class VagueNames {
    private final People people;

    VagueNames(Lexicon lexicon) {
        people = People.of(lexicon);
    }

    /// The mention without them.
    Mention cleared(AnnotatedReport report, Mention mention) {
        List<Claim> kept = new ArrayList<>(mention.claims());
        List<Claim> targets = mention.claimsOn(Slot.TARGETS).toList();
        for (Claim claim : targets) {
            Optional<NounPhrase> phrase = phrase(report, claim);
            boolean vague = phrase.isPresent()
                    && (isPlace(phrase.get())
                                    && targets.stream()
                                            .flatMap(other -> phrase(report, other).stream())
                                            .anyMatch(other -> !isPlace(other))
                            || targets.stream()
                                    .filter(other -> !other.value().equals(claim.value()))
                                    .flatMap(other -> phrase(report, other).stream())
                                    .anyMatch(other -> saysMore(other, phrase.get())));
            if (vague) {
                kept.remove(claim);
            }
        }
        return kept.size() == mention.claims().size() ? mention : mention.withClaims(kept);
    }

    /// "The village of Kara", "Kara": where it was, beside what was hit there.
    private boolean isPlace(NounPhrase phrase) {
        return people.kindOf(phrase)
                .map(kind -> kind == People.Kind.SETTLEMENT)
                .orElse(phrase.head().name().equals("LOCATION"));
    }

    private static Optional<NounPhrase> phrase(AnnotatedReport report, Claim claim) {
        return report.sentenceAt(claim.span())
                .flatMap(sentence -> sentence.headWithin(claim.span()))
                .map(head -> NounPhrase.of(report.sentenceAt(claim.span()).orElseThrow(), head));
    }

    private boolean saysMore(NounPhrase full, NounPhrase vague) {
        Optional<People.Kind> kind = people.kindOf(vague);
        if (kind.filter(it -> it == People.Kind.ANYONE).isPresent()) {
            return people.kindOf(full).filter(it -> it == People.Kind.ANYONE).isEmpty();
        }
        if (isTitle(vague) && full.head().name().equals("PERSON") && full.head().isProperNoun()) {
            return true;
        }
        boolean known = isBare(vague) && !isBare(full);
        return known && (kind.isPresent() && kind.equals(people.kindOf(full)) || isSame(full.head(), vague.head()));
    }

    /// "The former prime minister": somebody known already.
    private boolean isTitle(NounPhrase phrase) {
        return !phrase.isPlural()
                && !phrase.head().isProperNoun()
                && phrase.nameBeside().isEmpty()
                && people.kindOf(phrase).filter(People.Kind::isAlive).isPresent()
                && !people.isCollective(phrase)
                && phrase.sentence().children(phrase.head()).stream().anyMatch(VagueNames::isKnown);
    }

    private static boolean isSame(Token one, Token other) {
        return one.lemma().equalsIgnoreCase(other.lemma());
    }

    /// "The base", "its headquarters": known already, and nothing said of it.
    private static boolean isBare(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return !phrase.head().isProperNoun()
                && sentence.children(phrase.head()).stream().anyMatch(VagueNames::isKnown)
                && sentence.children(phrase.head()).stream()
                        .filter(child -> child.index() < phrase.head().index()
                                || phrase.tokens().contains(child))
                        .allMatch(child -> isKnown(child) || child.relation().equals("case"));
    }

    private static boolean isKnown(Token child) {
        return child.relation().equals("det") && !child.lemma().equals("a")
                || child.tag().equals("PRP$");
    }
}
