package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "According to residents, rockets hit the depot": cues without a verb (`en/source-phrases`).
final class SourcePhrases {
    /// Where a clause of its own begins, over which the words do not reach.
    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "parataxis", "conj", "acl:relcl", "advcl", "xcomp");

    private static final Set<String> OWNED = Set.of("in", "by", "on", "from");

    private final BackReference speakers;
    private final PhraseIndex<Phrase> phrases = new PhraseIndex<>();

    private record Phrase(Beside beside, String rule) {}

    /// Where the speaker stands, and what they are where the words hang on a verb of saying.
    private enum Beside {
        CITED,
        PASSES_ON,
        OWNER
    }

    SourcePhrases(Lexicon lexicon, BackReference speakers) {
        this.speakers = speakers;
        for (Row row : lexicon.table("en/source-phrases").rows()) {
            Beside beside = switch (row.need("beside")) {
                case "cited" -> Beside.CITED;
                case "passes-on" -> Beside.PASSES_ON;
                case "owner" -> Beside.OWNER;
                default -> throw row.wrong("beside is cited, passes-on or owner");
            };
            phrases.add(row.need("word"), new Phrase(beside, row.id()));
        }
    }

    boolean isIn(Sentence sentence) {
        return !phrases.in(sentence).isEmpty();
    }

    /// The speeches of a sentence with those that its phrases make. A phrase that hangs on a verb of saying names
    /// whom that speaker cites ("the channel said, on the word of a source").
    ///
    /// @param found what its verbs of saying make
    List<Speech> in(Sentence sentence, List<Speech> found, Heard before) {
        List<Speech> all = new ArrayList<>(found);
        for (Match<Phrase> match : phrases.in(sentence)) {
            Optional<NounPhrase> source = match.value().beside() == Beside.OWNER
                    ? owner(sentence, match.last())
                    : speakerBehind(sentence, match.last().index());
            if (source.isPresent()) {
                add(all, sentence, match, source.get(), before);
            }
        }
        return all;
    }

    private void add(List<Speech> all, Sentence sentence, Match<Phrase> match, NounPhrase source, Heard before) {
        List<Speaker> chain = new ArrayList<>(speakers.meant(source, before));
        boolean cited = match.value().beside() != Beside.OWNER && source.head().isNoun() && !speakers.isWords(source);
        if (chain.isEmpty() && cited) {
            // "According to local civil society": whoever stands there speaks.
            chain.add(new Speaker(source.name(), Speaker.Kind.ANONYMOUS));
        }
        // "According to the ministry, which cited residents"
        all.stream()
                .filter(speech -> sentence.dominates(source.head(), speech.cue())
                        && speech.cue().relation().equals("acl:relcl"))
                .flatMap(speech -> speech.speakers().stream())
                .filter(speaker -> !chain.isEmpty()
                        && chain.stream().noneMatch(other -> other.name().equals(speaker.name())))
                .forEach(chain::add);
        Token clause = clause(sentence, source);
        Optional<Speech> citing = all.stream()
                .filter(speech -> match.value().beside() == Beside.CITED
                        && !speech.speakers().isEmpty())
                .filter(speech -> speech.cue().index() == clause.index())
                .findFirst();
        if (citing.isPresent()) {
            List<Speaker> longer = new ArrayList<>(citing.get().speakers());
            longer.addAll(chain);
            all.set(all.indexOf(citing.get()), citing.get().withSpeakers(longer));
            return;
        }
        List<Token> named = match.value().beside() == Beside.OWNER
                ? sentence.subtree(match.last(), below -> false)
                : sentence.subtree(source.head(), below -> false);
        int from = Math.min(match.first().index(), named.getFirst().index());
        int to = Math.max(match.last().index(), named.getLast().index());
        List<Token> content = closes(sentence, from, to)
                ? upTo(sentence, from)
                : sentence.subtree(clause, below -> false).stream()
                        .filter(token -> token.index() < from || token.index() > to)
                        .toList();
        all.add(new Speech(
                chain,
                List.of(source.span()),
                Spans.of(sentence, content),
                Stance.ASSERTS,
                Speech.Act.SAYS,
                sentence,
                match.first(),
                match.value().rule()));
    }

    /// Whether a phrase stands behind a comma at the end: then all before it is theirs.
    private static boolean closes(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        return from > 0
                && tokens.get(from - 1).word().equals(",")
                && tokens.subList(to + 1, tokens.size()).stream()
                        .noneMatch(
                                token -> Character.isLetterOrDigit(token.word().codePointAt(0)));
    }

    /// The words before a place, back to a semicolon.
    private static List<Token> upTo(Sentence sentence, int end) {
        int from = end;
        while (from > 0 && !sentence.token(from - 1).word().equals(";")) {
            from--;
        }
        return sentence.tokens().subList(from, end).stream()
                .filter(token -> !sentence.isInDateline(token))
                .toList();
    }

    private static Token clause(Sentence sentence, NounPhrase phrase) {
        Token clause = phrase.head();
        while (sentence.head(clause).isPresent()
                && (clause.index() == phrase.head().index() || !CLAUSES.contains(clause.relation()))) {
            clause = sentence.head(clause).orElseThrow();
        }
        return clause;
    }

    /// "In the Observatory's account", "by its count": the owner of a word behind such a preposition.
    private static Optional<NounPhrase> owner(Sentence sentence, Token word) {
        boolean marked = sentence.children(word, "case").stream().anyMatch(sign -> OWNED.contains(sign.lemma()));
        return marked
                ? sentence.children(word, "nmod:poss").stream()
                        .map(token -> NounPhrase.of(sentence, token))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<NounPhrase> speakerBehind(Sentence sentence, int preposition) {
        Token to = sentence.token(preposition);
        // "Reports according to which …"
        boolean relative = preposition + 1 < sentence.tokens().size()
                && sentence.token(preposition + 1).tag().startsWith("W");
        if (relative) {
            return Optional.empty();
        }
        Token marked = sentence.head(to)
                .flatMap(above -> above.isNoun() ? Optional.of(above) : sentence.head(above))
                .orElse(to);
        if (marked.isNoun() && marked.index() > preposition) {
            return Optional.of(NounPhrase.of(sentence, marked));
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() > preposition && token.isNoun())
                .findFirst()
                .map(token -> NounPhrase.of(sentence, lastOfRun(sentence, token)));
    }

    /// The last noun of a run of nouns.
    static Token lastOfRun(Sentence sentence, Token noun) {
        int at = noun.index();
        while (at + 1 < sentence.tokens().size() && sentence.token(at + 1).isNoun()) {
            at++;
        }
        return sentence.token(at);
    }
}
