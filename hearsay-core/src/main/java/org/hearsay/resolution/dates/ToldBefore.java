package org.hearsay.resolution.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds where a sentence without a word of any incident goes on about the one told before it: "It took place on 4
/// February." Thread-safe.
final class ToldBefore {
    private final PhraseIndex<Boolean> happening = new PhraseIndex<>();
    private final PhraseIndex<Boolean> told = new PhraseIndex<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    ToldBefore(Lexicon lexicon) {
        lexicon.table("en/event-verbs").rows().stream()
                .filter(row -> row.need("role").equals("happens"))
                .forEach(row -> happening.add(row.need("word"), true));
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("told"))
                .forEach(row -> told.add(row.need("word"), true));
    }

    /// The verbs that tell when and where a mention's incident happened, beside its own words.
    List<Span> of(Mention mention, AnnotatedReport report, List<Mention> all) {
        List<Span> verbs = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            if (sentence.hasTree()
                    && triggers(all).noneMatch(it -> sentence.span().contains(it))
                    && lastBefore(sentence, all)
                            .filter(mention.triggers()::contains)
                            .isPresent()) {
                verb(sentence).ifPresent(token -> verbs.add(token.span()));
            }
        }
        return verbs;
    }

    private static java.util.stream.Stream<Span> triggers(List<Mention> all) {
        return all.stream().flatMap(mention -> mention.triggers().stream());
    }

    private static Optional<Span> lastBefore(Sentence sentence, List<Mention> all) {
        return triggers(all)
                .filter(trigger -> trigger.end() <= sentence.span().start())
                .max(Comparator.comparing(Span::start));
    }

    private Optional<Token> verb(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> happening.at(sentence, token.index()).isPresent())
                .filter(token -> sentence.children(token).stream()
                        .filter(child -> child.relation().startsWith("nsubj"))
                        .anyMatch(subject -> told.at(sentence, subject.index()).isPresent()))
                .findFirst();
    }
}
