package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What can be seen of a way to cut a phrase: what it begins and ends with, what it leaves out, how long it is.
final class WordingFeatures {
    private static final int LONG = 6;

    private WordingFeatures() {}

    /// The features.
    static List<String> of(Candidate candidate, Wording wording) {
        Sentence sentence = candidate.sentence();
        Token head = candidate.head();
        Token first = sentence.token(wording.first());
        Token last = sentence.token(wording.last());
        String proper = head.isProperNoun() ? "P" : "c";
        String left = wording.first() == 0 ? "<" : MentionFeatures.lemma(sentence.token(wording.first() - 1));
        String leftTag = wording.first() == 0 ? "<" : tag(sentence.token(wording.first() - 1));
        String tail = wording.last() == head.index() ? "none" : MentionFeatures.lemma(sentence.token(head.index() + 1));
        List<String> features = new ArrayList<>();
        features.add(proper + "first=" + MentionFeatures.lemma(first));
        features.add(proper + "firstTag=" + tag(first));
        features.add(proper + "left=" + left);
        features.add(proper + "leftTag=" + leftTag);
        features.add(proper + "cut=" + leftTag + "|" + tag(first));
        features.add(proper + "cutw=" + left + "|" + MentionFeatures.lemma(first));
        features.add(proper + "tail=" + tail);
        features.add("h+tail=" + MentionFeatures.lemma(head) + "+" + tail);
        features.add("last=" + MentionFeatures.lemma(last));
        features.add(proper + "len=" + Math.min(LONG, head.index() - wording.first()));
        features.add(proper + "tailLen=" + Math.min(LONG, wording.last() - head.index()));
        features.add("text=" + wording.normal());
        features.add("h+first=" + MentionFeatures.lemma(head) + "+" + MentionFeatures.lemma(first));
        features.add("h+len=" + MentionFeatures.lemma(head) + "+" + Math.min(LONG, head.index() - wording.first()));
        var tags = new StringBuilder("tags=");
        for (int at = wording.first(); at <= head.index(); at++) {
            tags.append(tag(sentence.token(at))).append(' ');
        }
        features.add(tags.toString());
        for (int at = wording.first(); at < head.index(); at++) {
            features.add(proper + "in=" + MentionFeatures.lemma(sentence.token(at)));
            features.add(proper + "inTag=" + tag(sentence.token(at)));
        }
        return features;
    }

    private static String tag(Token token) {
        return token.isName() ? token.tag() + token.name().charAt(0) : token.tag();
    }
}
