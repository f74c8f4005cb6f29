package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// One sentence: its tokens and, where it was worth parsing, its tree.
public final class Sentence {
    private static final Set<String> CASED = Set.of("nmod", "obl", "advcl", "acl");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.]+");
    private static final Set<String> DASHES = Set.of("–", "—", "--", "-");
    private static final int LONGEST_DATELINE = 12;

    private final int index;
    private final List<Token> tokens;
    private final boolean tree;
    private final List<List<Token>> children;

    /// Filled as they are asked for; two threads may both compute one, and either will do.
    private final @Nullable WordForms[] forms;

    /// @param index its place in the report, from 0
    /// @param tokens its tokens in order, at least one, each [Token#index()] its place in the list
    /// @param tree whether heads and relations were parsed
    public Sentence(int index, List<Token> tokens, boolean tree) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.tree = tree;
        forms = new WordForms[tokens.size()];
        List<List<Token>> below = new ArrayList<>();
        tokens.forEach(token -> below.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /// The token at that place as tables of words compare it.
    public WordForms forms(int at) {
        WordForms known = forms[at];
        if (known == null) {
            known = WordForms.of(tokens.get(at));
            forms[at] = known;
        }
        return known;
    }

    /// Whether it was parsed; without a tree every token stands alone.
    public boolean hasTree() {
        return tree;
    }

    /// From its first token to its last.
    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /// The tokens that depend on this one, in order.
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /// The tokens that depend on this one by the given relation, in order; `obl` also finds `obl:agent`.
    public List<Token> children(Token token, String relation) {
        return children(token).stream()
                .filter(child -> isRelation(child, relation))
                .toList();
    }

    /// Whether a token stands before the dash of a dateline ("KARA (Example Wire) – Rebels fired"), which only says
    /// where
    /// and for whom the report was written.
    public boolean isInDateline(Token token) {
        return CAPITALS.matcher(tokens.getFirst().word()).matches()
                && tokens.stream()
                        .limit(LONGEST_DATELINE)
                        .anyMatch(dash -> dash.index() > token.index() && DASHES.contains(dash.word()));
    }

    /// The last token that lies within a span, such as the head of a trigger; empty where none does.
    public Optional<Token> lastWithin(Span span) {
        return tokens.stream().filter(token -> span.contains(token.span())).reduce((first, second) -> second);
    }

    /// The token of a phrase that hangs on something outside it; empty where none lies within the span.
    public Optional<Token> headWithin(Span span) {
        return tokens.stream()
                .filter(token -> span.contains(token.span()))
                .filter(token ->
                        head(token).filter(above -> span.contains(above.span())).isEmpty())
                .findFirst();
    }

    /// The token this one depends on; empty for the root.
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /// Whether the token stands in that relation to its head; a subtype counts as its type.
    public static boolean isRelation(Token token, String relation) {
        return token.relation().equals(relation) || token.relation().startsWith(relation + ":");
    }

    /// The relation with the word that marks it, as enhanced dependencies write it: `obl:with`, `advcl:after`; the
    /// plain relation where nothing marks it.
    public String markedRelation(Token token) {
        String plain = token.relation().split(":", 2)[0];
        if (!CASED.contains(plain)) {
            return token.relation();
        }
        return children(token).stream()
                .filter(child -> isRelation(child, "case") || isRelation(child, "mark"))
                .findFirst()
                .map(mark -> plain + ":" + markWords(mark))
                .orElse(token.relation());
    }

    private String markWords(Token mark) {
        var words = new StringBuilder(mark.lemma());
        children(mark, "fixed").forEach(rest -> words.append('_').append(rest.lemma()));
        return words.toString();
    }

    /// The token and all below it, in order, without the branches that `cut` names (and what hangs on them).
    public List<Token> subtree(Token top, Predicate<Token> cut) {
        List<Token> found = new ArrayList<>();
        collect(top, cut, found);
        found.sort(java.util.Comparator.comparingInt(Token::index));
        return found;
    }

    private void collect(Token top, Predicate<Token> cut, List<Token> found) {
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token token = open.removeLast();
            found.add(token);
            children(token).stream().filter(cut.negate()).forEach(open::add);
        }
    }

    /// The span from the first to the last of these tokens.
    public static Span cover(List<Token> tokens) {
        Span span = tokens.getFirst().span();
        for (Token token : tokens) {
            span = span.cover(token.span());
        }
        return span;
    }

    /// Whether `below` hangs on `above`, at any depth.
    public boolean dominates(Token above, Token below) {
        Token at = below;
        for (int steps = 0; at.head() >= 0 && steps <= tokens.size(); steps++) {
            at = tokens.get(at.head());
            if (at.index() == above.index()) {
                return true;
            }
        }
        return false;
    }
}
