package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.resolution.toponyms.Toponym.Use;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells by its place and the signs behind it whether a name opens a dateline: "NAIROBI, Kenya (Northwire) —",
/// "RAIPUR, April 27:". Thread-safe.
final class Datelines {
    /// A dateline ends within so many words.
    private static final int LONGEST = 8;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "-LRB-", "(");

    private final PlaceWords words;

    Datelines(PlaceWords words) {
        this.words = words;
    }

    /// "NAIROBI, Kenya (Northwire) —": the larger place behind the first belongs to the dateline.
    static List<Toponym> whole(List<Toponym> found) {
        if (found.size() < 2) {
            return found;
        }
        Toponym first = found.getFirst();
        Toponym second = found.get(1);
        int comma = first.tokens().getLast().index() + 1;
        boolean pair = first.tokens().getFirst().index() == 0
                && second.tokens().getFirst().index() == comma + 1
                && first.sentence().token(comma).word().equals(",");
        if (!pair || !isBeforeDash(second) && first.use() != Use.DATELINE) {
            return found;
        }
        List<Toponym> marked = new ArrayList<>(found);
        marked.set(0, first.withUse(Use.DATELINE));
        marked.set(1, second.withUse(Use.DATELINE));
        return marked;
    }

    /// Whether a name is that of a dateline.
    boolean opens(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int first = toponym.tokens().getFirst().index();
        int next = toponym.tokens().getLast().index() + 1;
        if (first > 2 || next >= sentence.tokens().size()) {
            return false;
        }
        boolean dash = isBeforeDash(toponym);
        boolean capitals = opens(sentence, toponym.tokens());
        boolean colon = !toponym.isLarge()
                && isBeforeColon(sentence, next)
                && sentence.tokens().getLast().word().equals(".");
        return first == 0 && (dash || colon) || capitals;
    }

    /// "Srinagar:", "RAIPUR, April 27, 2023:".
    private boolean isBeforeColon(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.tokens().size() && at < from + LONGEST && isOfDate(sentence, at)) {
            at++;
        }
        return at < sentence.tokens().size() && sentence.token(at).word().equals(":");
    }

    private boolean isOfDate(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.word().equals(",") || token.tag().equals("CD") || words.isDate(sentence, List.of(token));
    }

    /// "PORT-AU-PRINCE (Northwire) —": capitals that open a dateline.
    static boolean opens(Sentence sentence, List<Token> tokens) {
        String name = NounPhrase.printed(tokens);
        return tokens.getFirst().index() == 0
                && name.length() > 3
                && name.equals(name.toUpperCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .skip(tokens.getLast().index() + 1)
                        .limit(LONGEST)
                        .anyMatch(token -> DASHES.contains(token.word()));
    }

    private static boolean isBeforeDash(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int next = toponym.tokens().getLast().index() + 1;
        return next < sentence.tokens().size()
                && DASHES.contains(sentence.token(next).word())
                && sentence.token(next).span().start()
                        > sentence.token(next - 1).span().end();
    }
}
