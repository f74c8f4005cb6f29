package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/// A tree being mended.
final class TreeMend {
    private final Sentence sentence;
    private final List<Token> tokens;

    TreeMend(Sentence sentence) {
        this.sentence = sentence;
        tokens = new ArrayList<>(sentence.tokens());
    }

    void hang(Token token, int head, String relation) {
        Token now = tokens.get(token.index());
        tokens.set(
                token.index(),
                new Token(now.index(), now.span(), now.word(), now.lemma(), now.tag(), now.name(), head, relation));
    }

    void retag(Token token, String tag) {
        Token now = tokens.get(token.index());
        tokens.set(
                token.index(),
                new Token(
                        now.index(), now.span(), now.word(), now.lemma(), tag, now.name(), now.head(), now.relation()));
    }

    /// What stands behind the verb and hung on what it now hangs on belongs to the verb.
    void endUnder(Token old, Token verb) {
        for (Token child : sentence.children(old)) {
            if (child.index() > verb.index() && tokens.get(child.index()).head() == old.index()) {
                hang(child, verb.index(), child.relation());
            }
        }
    }

    Sentence sentence() {
        return new Sentence(sentence.index(), tokens, true);
    }
}
