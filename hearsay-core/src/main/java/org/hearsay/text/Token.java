package org.hearsay.text;

import org.hearsay.model.Span;

/// One word or sign.
///
/// @param index its place in the sentence, from 0
/// @param span where it stands in the clean text
/// @param word as printed
/// @param lemma its dictionary form, lower case for common words
/// @param tag part of speech, Penn Treebank
/// @param name kind of name it belongs to: `PERSON`, `ORGANIZATION`, `LOCATION`, `MISC`, or `O` for none
/// @param head index of the token it depends on; -1 for the root, and for every token of a sentence without a tree
/// @param relation its relation to the head, such as `nsubj`; `dep` in a sentence without a tree
public record Token(
        int index, Span span, String word, String lemma, String tag, String name, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isName() {
        return !name.equals("O");
    }
}
