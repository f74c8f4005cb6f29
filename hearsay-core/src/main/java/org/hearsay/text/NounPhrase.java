package org.hearsay.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/// The words that belong to a noun: its articles, adjectives, compounds and `of`-parts, without what merely hangs on it
/// (relative clauses, appositions, places, the nouns it is coordinated with).
///
/// @param sentence the sentence
/// @param head the noun
/// @param tokens its words in order, without a gap, the head among them
public record NounPhrase(Sentence sentence, Token head, List<Token> tokens) {
    private static final Set<String> ENDS_NO_NAME = Set.of("DT", "IN", "CC", "TO", "PRP$");
    private static final Set<String> OWN =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "fixed", "advmod", "goeswith", "dep");
    private static final Set<String> OWN_WITH_MARK = Set.of("nmod:of", "nmod:'s", "obl:at", "obl:npmod");

    /// Tags of what leads up to a name without being part of it.
    private static final Set<String> LEADS =
            Set.of("DT", "PDT", "PRP$", "WP$", "CD", "RB", "RBS", "JJS", "JJR", "IN", ",", "``", "''");

    /// Tags of signs around words, which are no part of a name.
    private static final Set<String> SIGNS = Set.of("``", "''", "-LRB-", "-RRB-", ",", ":");

    /// A description of more words than this is no title before a name.
    private static final int LONGEST_TITLE = 3;

    private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}\\d-]{2,10}");

    public NounPhrase {
        tokens = List.copyOf(tokens);
    }

    /// The phrase around a noun.
    public static NounPhrase of(Sentence sentence, Token head) {
        List<Token> own = sentence.subtree(
                head, child -> !belongs(sentence, child) || child.head() == head.index() && isSign(child));
        return new NounPhrase(sentence, head, around(sentence, own, head));
    }

    private static boolean belongs(Sentence sentence, Token child) {
        String relation = child.relation();
        if (relation.equals("case") || relation.equals("punct") || relation.equals("cc")) {
            return isInside(sentence, child);
        }
        return OWN.contains(relation) && !child.isVerb()
                || OWN_WITH_MARK.contains(sentence.markedRelation(child))
                || isNameFor(sentence, child)
                || relation.equals("amod")
                || isHyphened(sentence, child);
    }

    /// "The U.S.-led coalition": what the hyphen joins to an adjective.
    private static boolean isHyphened(Sentence sentence, Token child) {
        int next = child.index() + 1;
        return child.relation().equals("obl")
                && child.head() == next + 1
                && sentence.token(next).tag().equals("HYPH");
    }

    /// "The Movement for Justice": a name goes on behind such a word where only names stand.
    private static boolean isNameFor(Sentence sentence, Token child) {
        return child.isProperNoun()
                && sentence.head(child).filter(Token::isProperNoun).isPresent()
                && sentence.markedRelation(child).equals("nmod:for");
    }

    private static boolean isSign(Token child) {
        return child.relation().equals("case");
    }

    /// A preposition, sign or conjunction belongs where what it introduces does.
    private static boolean isInside(Sentence sentence, Token sign) {
        if (sign.relation().equals("case")) {
            return sentence.head(sign)
                    .map(noun -> OWN_WITH_MARK.contains(sentence.markedRelation(noun)) || isNameFor(sentence, noun))
                    .orElse(false);
        }
        return sign.word().equals("-")
                || sign.word().equals("’s")
                || sign.word().equals("'s");
    }

    /// The run of tokens around the head without a gap; a hyphen between two of them bridges.
    private static List<Token> around(Sentence sentence, List<Token> tokens, Token head) {
        int at = tokens.indexOf(head);
        int from = at;
        while (from > 0
                && tokens.get(from).index() - tokens.get(from - 1).index() <= 2
                && !isParted(sentence, tokens.get(from - 1), tokens.get(from))) {
            from--;
        }
        int to = at;
        while (to < tokens.size() - 1
                && tokens.get(to + 1).index() - tokens.get(to).index() <= 1) {
            to++;
        }
        int first = tokens.get(from).index();
        return sentence.tokens().subList(first, tokens.get(to).index() + 1).stream()
                .filter(token -> tokens.contains(token) || !SIGNS.contains(token.tag()))
                .toList();
    }

    /// "KARA - A bomb": a dash with blanks around it parts a dateline from the news.
    private static boolean isParted(Sentence sentence, Token before, Token behind) {
        return sentence.tokens().subList(before.index() + 1, behind.index()).stream()
                .anyMatch(sign -> sign.span().start() > before.span().end()
                        && sign.span().end() < behind.span().start());
    }

    public Span span() {
        return Sentence.cover(tokens);
    }

    /// The words from the first one of the phrase to its head.
    public List<Token> upToHead() {
        return sentence.tokens().subList(tokens.getFirst().index(), head.index() + 1);
    }

    public boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /// The nouns coordinated with the head, each with a phrase of its own.
    public List<NounPhrase> coordinated() {
        return sentence.children(head, "conj").stream()
                .filter(Token::isNoun)
                .map(other -> of(sentence, other))
                .toList();
    }

    /// Its name as it would stand inside a sentence: without the capital that only opens one ("Gunmen attacked").
    public String label() {
        String name = name();
        Token first = tokens.get(nameStart());
        boolean opens = first.index() == 0
                && !first.isProperNoun()
                && !first.isName()
                && first.word().substring(1).equals(first.word().substring(1).toLowerCase(Locale.ROOT));
        return opens ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /// Its label with the short form that stands behind it in brackets, where one does: "Movement for Justice (MFJ)".
    public String labelWithShortForm() {
        int open = tokens.getLast().index() + 1;
        boolean brackets = open + 2 < sentence.tokens().size()
                && sentence.token(open).tag().equals("-LRB-")
                && sentence.token(open + 2).tag().equals("-RRB-")
                && SHORT_FORM.matcher(sentence.token(open + 1).word()).matches();
        return brackets ? label() + " (" + sentence.token(open + 1).word() + ")" : label();
    }

    /// The name that tells who somebody is: of "a prison officer, Keith Barlow, …" his; empty where none stands
    /// beside it, or beside several people.
    public Optional<NounPhrase> nameBeside() {
        return isPlural() || head.isProperNoun()
                ? Optional.empty()
                : sentence.children(head, "appos").stream()
                        .filter(name -> name.isProperNoun() && name.name().equals("PERSON"))
                        .map(name -> of(sentence, name))
                        .findFirst();
    }

    /// Its label with the name beside it: "prison officer Keith Barlow". Behind many words the name alone.
    public String labelWithName() {
        return nameBeside()
                .map(name -> label().split(" ").length > LONGEST_TITLE ? name.label() : label() + " " + name.label())
                .orElseGet(this::labelWithShortForm);
    }

    /// The words as printed, from the first that is no article, number, possessive or adverb.
    public String name() {
        int from = nameStart();
        int to = tokens.size();
        // "Soldiers of the", where the parser lost the rest: soldiers.
        while (to > from + 1 && ENDS_NO_NAME.contains(tokens.get(to - 1).tag())) {
            to--;
        }
        return printed(tokens.subList(from, to));
    }

    private int nameStart() {
        int from = Math.max(behindNumber(), behindArticle());
        while (from < tokens.size() - 1 && LEADS.contains(tokens.get(from).tag())) {
            from++;
        }
        // "7-year-old boy", cut at its hyphens: the boy.
        while (from < tokens.size() - 2 && tokens.get(from).word().equals("-")) {
            from += 2;
        }
        return from;
    }

    /// Where the words behind the head's own article begin ("shot dead a former judge"); 0 where it has none.
    private int behindArticle() {
        return sentence.children(head, "det").stream()
                .filter(article -> article.index() < head.index() && tokens.contains(article))
                .mapToInt(article -> tokens.indexOf(article) + 1)
                .max()
                .orElse(0);
    }

    /// Where the words behind the number begin ("as many as eight soldiers"); 0 where the noun has none.
    private int behindNumber() {
        return sentence.children(head, "nummod").stream()
                .filter(number -> number.index() < head.index() && tokens.contains(number))
                .mapToInt(number -> tokens.indexOf(number) + 1)
                .max()
                .orElse(0);
    }

    /// These tokens as printed, single blanks where the text has any.
    public static String printed(List<Token> tokens) {
        var words = new StringBuilder();
        int end = -1;
        for (Token token : tokens) {
            if (end >= 0 && end < token.span().start()) {
                words.append(' ');
            }
            words.append(token.word());
            end = token.span().end();
        }
        return words.toString();
    }
}
