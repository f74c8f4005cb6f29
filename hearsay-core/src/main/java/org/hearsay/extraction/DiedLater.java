package org.hearsay.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// The wounded who died: "a man was shot and taken to hospital", and further down "he died on Monday". One person hurt
/// and one person killed are taken for one, unless the words tell them apart: in one sentence, by "another"
/// (`en/numbers`'
/// modifiers), or as a soldier and a driver.
final class DiedLater {
    private final PhraseIndex<String> others = new PhraseIndex<>();

    DiedLater(Lexicon lexicon) {
        lexicon.table("en/others").rows().forEach(row -> others.add(row.need("word"), row.id()));
    }

    /// The mention without those injured who are told to have died.
    Mention cleared(AnnotatedReport report, Mention mention) {
        List<Claim> killed = told(mention, Slot.KILLED);
        List<Claim> injured = told(mention, Slot.INJURED);
        if (killed.isEmpty() || !areOne(killed) || !areOne(injured)) {
            return mention;
        }
        List<Claim> dead = injured.stream()
                .filter(claim -> killed.stream().noneMatch(other -> areTwo(report, claim, other)))
                .toList();
        boolean apart = dead.size() < injured.size() && injured.stream().anyMatch(claim -> isAnother(report, claim));
        return dead.isEmpty() || apart
                ? mention
                : mention.withClaims(mention.claims().stream()
                        .filter(claim -> !dead.contains(claim))
                        .toList());
    }

    private static List<Claim> told(Mention mention, Slot slot) {
        return mention.claimsOn(slot)
                .filter(claim -> claim.stance() == Stance.ASSERTS)
                .filter(claim ->
                        count(claim).filter(count -> count.range().min() > 0).isPresent())
                .toList();
    }

    private static Optional<SlotValue.Count> count(Claim claim) {
        return claim.value() instanceof SlotValue.Count count ? Optional.of(count) : Optional.empty();
    }

    private static boolean areOne(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> count(claim).stream())
                .allMatch(count -> Objects.equals(count.range().max(), 1));
    }

    private boolean areTwo(AnnotatedReport report, Claim injured, Claim killed) {
        boolean together = report.sentenceAt(injured.span()).equals(report.sentenceAt(killed.span()))
                && !injured.span().overlaps(killed.span());
        return together || isAnother(report, injured) || areCalledOtherwise(injured, killed);
    }

    private static boolean areCalledOtherwise(Claim injured, Claim killed) {
        String who = count(injured).map(SlotValue.Count::who).orElse(null);
        String whoElse = count(killed).map(SlotValue.Count::who).orElse(null);
        return who != null
                && whoElse != null
                && Character.isLowerCase(who.charAt(0))
                && Character.isLowerCase(whoElse.charAt(0))
                && !Coreference.shareWord(List.of(who), List.of(whoElse));
    }

    private boolean isAnother(AnnotatedReport report, Claim claim) {
        Optional<Sentence> sentence = report.sentenceAt(claim.span());
        return sentence.isPresent()
                && others.in(sentence.get()).stream()
                        .anyMatch(match -> match.last().span().end()
                                        <= claim.span().end() + 1
                                && match.first().span().start() >= claim.span().start());
    }
}
