package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "Rockets hit the depot. Reuters reported it on Monday": what a pronoun behind a verb of saying means was told in
/// the sentence before, and is the speaker's.
final class BackTold {
    private final PhraseIndex<String> pronouns = new PhraseIndex<>();
    private final Set<String> clauses = new HashSet<>();

    BackTold(Lexicon lexicon) {
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("told"))
                .forEach(row -> pronouns.add(row.need("word"), row.id()));
        lexicon.table("en/reporting-verbs").rows().stream()
                .filter(row -> row.need("object").equals("said"))
                .forEach(row -> clauses.add(row.id()));
    }

    /// The speeches, those whose words are a pronoun only with the sentence before, unless somebody speaks there.
    List<Speech> in(List<Speech> spoken, List<Sentence> sentences) {
        return spoken.stream()
                .map(speech -> {
                    int before = speech.sentence().index() - 1;
                    if (before < 0 || !isPronoun(speech)) {
                        return speech;
                    }
                    Span told = sentences.get(before).span();
                    boolean others = spoken.stream()
                            .anyMatch(other -> !other.speakers().isEmpty()
                                    && (other.overlaps(told) || other.sentence().index() == before));
                    return others ? speech : speech.withContent(List.of(told));
                })
                .toList();
    }

    private boolean isPronoun(Speech speech) {
        Sentence sentence = speech.sentence();
        boolean says = speech.act() == Speech.Act.SAYS
                && speech.stance() == Stance.ASSERTS
                && !speech.speakers().isEmpty()
                && clauses.contains(speech.rule());
        Optional<Token> only = says && speech.content().size() == 1
                ? sentence.tokens().stream()
                        .filter(token -> token.span().equals(speech.content().getFirst()))
                        .findFirst()
                : Optional.empty();
        return only.filter(token -> pronouns.at(sentence, token.index()).isPresent())
                .isPresent();
    }
}
